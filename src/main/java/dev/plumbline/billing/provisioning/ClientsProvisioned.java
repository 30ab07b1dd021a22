package dev.plumbline.billing.provisioning;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.Provisioned;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All clients but those for whom something is still to be done since they have paid. */
@Component
class ClientsProvisioned implements Provisioned {
    private final ProvisioningRepository provisionings;

    ClientsProvisioned(ProvisioningRepository provisionings) {
        this.provisionings = provisionings;
    }

    @Override
    public Set<ClientId> of(Collection<ClientId> clients) {
        Set<ClientId> open = provisionings.open(clients);
        return clients.stream().filter(each -> !open.contains(each)).collect(Collectors.toUnmodifiableSet());
    }
}

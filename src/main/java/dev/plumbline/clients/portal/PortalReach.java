package dev.plumbline.clients.portal;

import dev.plumbline.clients.Assigned;
import dev.plumbline.clients.AssignedProperty;
import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provisioned;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.GuestId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far the guest who asks sees. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PortalReach implements Assigned {
    private final AssignedRepository assigned;
    private final ObjectProvider<Provisioned> provisioned;

    PortalReach(AssignedRepository assigned, ObjectProvider<Provisioned> provisioned) {
        this.assigned = assigned;
        this.provisioned = provisioned;
    }

    @Override
    public Page<AssignedProperty> page(PageRequest asked) {
        return assigned.page(reach(), Listing.of(asked, AssignedRepository.SORTS, guest()));
    }

    @Override
    public AssignedProperty require(PropertyId property) {
        return assigned.of(reach(), List.of(property)).stream().findFirst().orElseThrow(Problem.notFound("property"));
    }

    @Override
    public Map<PropertyId, AssignedProperty> of(Collection<PropertyId> properties) {
        return assigned.of(reach(), properties).stream()
                .collect(Collectors.toMap(AssignedProperty::id, Function.identity()));
    }

    @Override
    public Reach reach() {
        return new Reach(
                guest().value(),
                provisioned(clients()).stream().map(each -> each.id().value()).toList());
    }

    /** Clients of the guest that are not put aside. */
    List<PortalClient> clients() {
        return assigned.clients(guest());
    }

    /** Those of them that are set up for the portal. */
    List<PortalClient> provisioned(List<PortalClient> clients) {
        Set<ClientId> open = clients.stream().map(PortalClient::id).collect(Collectors.toSet());
        provisioned.stream().forEach(each -> open.retainAll(each.of(Set.copyOf(open))));
        return clients.stream().filter(each -> open.contains(each.id())).toList();
    }

    static GuestId guest() {
        return Objects.requireNonNull(Scope.current().access().guest(), "only guests ask");
    }
}

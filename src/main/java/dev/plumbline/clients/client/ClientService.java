package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.Clients;
import dev.plumbline.clients.NewClient;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class ClientService implements Clients {
    private final ClientRepository clients;
    private final Ids ids;
    private final Clock clock;

    ClientService(ClientRepository clients, Ids ids, Clock clock) {
        this.clients = clients;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public ClientId of(NewClient client) {
        ClientId id = new ClientId(ids.next());
        Instant now = clock.instant();
        if (!clients.insert(id, client, now)) {
            return clients.ofLead(client.lead());
        }
        if (client.contact() != null) {
            clients.insert(id, client.contact(), now);
        }
        if (client.property() != null) {
            clients.insert(id, client.property(), now);
        }
        return id;
    }

    @Transactional(readOnly = true)
    public ClientView show(ClientId id) {
        return clients.find(id).orElseThrow(Problem.notFound("client"));
    }
}

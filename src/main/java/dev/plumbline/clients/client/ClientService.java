package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.Clients;
import dev.plumbline.clients.NewClient;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class ClientService implements Clients {
    private final ClientRepository clients;
    private final ClientListRepository lists;
    private final Ids ids;
    private final Clock clock;

    ClientService(ClientRepository clients, ClientListRepository lists, Ids ids, Clock clock) {
        this.clients = clients;
        this.lists = lists;
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
    public Page<ClientRow> list(ClientFilter filter, PageRequest page) {
        return lists.page(Listing.of(page, ClientFilter.SORTS, filter), filter);
    }

    @Transactional(readOnly = true)
    public ClientView show(ClientId id) {
        return clients.find(id).orElseThrow(Problem.notFound("client"));
    }
}

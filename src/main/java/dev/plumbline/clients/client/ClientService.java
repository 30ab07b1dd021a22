package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.Clients;
import dev.plumbline.clients.ClientsProblem;
import dev.plumbline.clients.NewClient;
import dev.plumbline.clients.Standing;
import dev.plumbline.clients.contacts.ContactBook;
import dev.plumbline.clients.contacts.ContactView;
import dev.plumbline.clients.lookalikes.ClientKeys;
import dev.plumbline.clients.lookalikes.LookAlikes;
import dev.plumbline.clients.places.Address;
import dev.plumbline.clients.property.PropertyDesk;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.Reason;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Clients: as conversions and staff make them, changed, put aside and brought back. */
@Service
public class ClientService implements Clients {
    private final ClientRepository clients;
    private final ClientListRepository lists;
    private final ContactBook contacts;
    private final PropertyDesk properties;
    private final LookAlikes lookAlikes;
    private final Reason reason;
    private final Ids ids;
    private final Clock clock;

    ClientService(
            ClientRepository clients,
            ClientListRepository lists,
            ContactBook contacts,
            PropertyDesk properties,
            LookAlikes lookAlikes,
            Reason reason,
            Ids ids,
            Clock clock) {
        this.clients = clients;
        this.lists = lists;
        this.contacts = contacts;
        this.properties = properties;
        this.lookAlikes = lookAlikes;
        this.reason = reason;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public ClientId of(NewClient client) {
        ClientId id = new ClientId(ids.next());
        ClientKind kind = client.company() == null ? ClientKind.INDIVIDUAL : ClientKind.COMPANY;
        Client.Facts facts =
                new Client.Facts(kind, client.name(), client.company(), client.email(), client.phone(), Address.NONE);
        if (!clients.insert(id, client.lead(), facts, keys(facts), clock.instant())) {
            return clients.ofLead(client.lead());
        }
        if (client.contact() != null) {
            contacts.first(id, client.contact());
        }
        if (client.property() != null) {
            properties.first(id, client.property());
        }
        return id;
    }

    @Transactional(readOnly = true)
    Page<ClientRow> list(ClientFilter filter, PageRequest page) {
        return lists.page(Listing.of(page, ClientFilter.SORTS, filter), filter);
    }

    @Transactional(readOnly = true)
    ClientView show(ClientId id) {
        Client client = clients.find(id).orElseThrow(Problem.notFound("client"));
        Client.Facts facts = client.facts();
        List<ContactView> people = contacts.of(id, client.archived());
        return new ClientView(
                id,
                client.version(),
                client.lead(),
                facts.kind(),
                facts.name(),
                facts.company(),
                facts.email(),
                facts.phone(),
                facts.address(),
                client.status(),
                client.archivedBecause(),
                client.createdAt(),
                people,
                clients.properties(id),
                readiness(client).commands(contacts.adding(client.archived(), people.size())));
    }

    /** @param confirmed whether whoever asks has seen the clients that look alike */
    @Transactional
    ClientView create(Client.Facts sent, boolean confirmed) {
        Client.Facts facts = sent.checked(lookAlikes.home());
        if (!confirmed) {
            lookAlikes.require(keys(facts), null);
        }
        return show(enter(facts));
    }

    /** A new client, in the caller's transaction, whoever it looks like. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ClientId enter(Client.Facts checked) {
        ClientId id = new ClientId(ids.next());
        clients.insert(id, null, checked, keys(checked), clock.instant());
        return id;
    }

    @Transactional
    ClientView change(ClientId id, Version seen, Client.Facts sent, boolean confirmed) {
        Client client = lock(id, seen);
        readiness(client).change().require(ClientsProblem.CLIENT_NOT_READY);
        Client.Facts facts = sent.checked(lookAlikes.home());
        if (!confirmed && reachedElsewise(client.facts(), facts)) {
            lookAlikes.require(keys(facts), id);
        }
        clients.update(id, facts, keys(facts));
        return show(id);
    }

    @Transactional
    ClientView archive(ClientId id, Version seen, String why) {
        Client client = lock(id, seen);
        readiness(client).archive().require(ClientsProblem.CLIENT_NOT_READY);
        reason.because(why);
        clients.move(id, ClientLifecycle.ARCHIVE, Standing.ARCHIVED, why);
        return show(id);
    }

    @Transactional
    ClientView restore(ClientId id, Version seen, String why) {
        Client client = lock(id, seen);
        readiness(client).restore().require(ClientsProblem.CLIENT_NOT_READY);
        reason.because(why);
        clients.move(id, ClientLifecycle.RESTORE, Standing.ACTIVE, null);
        return show(id);
    }

    private Client lock(ClientId id, Version seen) {
        Client client = clients.lock(id).orElseThrow(Problem.notFound("client"));
        seen.mustBe(client.version());
        return client;
    }

    private ClientReadiness readiness(Client client) {
        return new ClientReadiness(
                client, clients.activeProperties(client.id()), Scope.current().access());
    }

    private ClientKeys keys(Client.Facts facts) {
        return lookAlikes.keys(facts.name(), facts.email(), facts.phone());
    }

    private static boolean reachedElsewise(Client.Facts before, Client.Facts after) {
        return !Objects.equals(before.email(), after.email()) || !Objects.equals(before.phone(), after.phone());
    }
}

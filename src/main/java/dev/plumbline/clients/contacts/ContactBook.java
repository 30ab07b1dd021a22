package dev.plumbline.clients.contacts;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientsProblem;
import dev.plumbline.clients.ContactId;
import dev.plumbline.clients.NewClient;
import dev.plumbline.clients.contacts.ContactBookRepository.Known;
import dev.plumbline.clients.lookalikes.ClientKeys;
import dev.plumbline.clients.lookalikes.LookAlikes;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people to talk to at a client: any number, one of them first. */
@Service
public class ContactBook {
    /** Of one client. */
    static final int MAX = 100;

    private final ContactBookRepository contacts;
    private final LookAlikes lookAlikes;
    private final Ids ids;
    private final Clock clock;

    ContactBook(ContactBookRepository contacts, LookAlikes lookAlikes, Ids ids, Clock clock) {
        this.contacts = contacts;
        this.lookAlikes = lookAlikes;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param archived whether the client is */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ContactView> of(ClientId client, boolean archived) {
        return contacts.all(client, MAX).stream()
                .map(known -> view(known, archived))
                .toList();
    }

    /**
     * Whether somebody can be added.
     *
     * @param archived whether the client is
     * @param there    how many it has
     */
    public CommandView adding(boolean archived, int there) {
        return CommandView.of(readiness(archived).add(there));
    }

    /** Whom a new client is talked to by. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void first(ClientId client, NewClient.Contact contact) {
        ContactDetails details = new ContactDetails(contact.name(), null, contact.email(), contact.phone(), true);
        contacts.insert(client, new ContactId(ids.next()), details, keys(details), clock.instant());
    }

    /** Somebody else to talk to at a new client. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void further(ClientId client, String name, String position, String email) {
        ContactDetails details = new ContactDetails(name, position, email, null, false);
        contacts.insert(client, new ContactId(ids.next()), details, keys(details), clock.instant());
    }

    @Transactional
    ContactView add(ClientId client, ContactDetails details) {
        boolean archived = lock(client);
        int there = contacts.all(client, MAX).size();
        readiness(archived).add(there).require(ClientsProblem.CLIENT_NOT_READY);
        ContactId id = new ContactId(ids.next());
        if (details.main()) {
            contacts.stepBack(client, id);
        }
        contacts.insert(client, id, details, keys(details), clock.instant());
        return show(client, id);
    }

    @Transactional
    ContactView change(ClientId client, ContactId id, Version seen, ContactDetails details) {
        open(client, "change");
        seen.mustBe(find(client, id).version());
        if (details.main()) {
            contacts.stepBack(client, id);
        }
        contacts.update(id, details, keys(details));
        return show(client, id);
    }

    @Transactional
    void remove(ClientId client, ContactId id, Version seen) {
        open(client, "remove");
        seen.mustBe(find(client, id).version());
        contacts.remove(id, clock.instant());
    }

    private void open(ClientId client, String command) {
        readiness(lock(client)).of(command).require(ClientsProblem.CLIENT_NOT_READY);
    }

    /** Whether the client is archived. Whoever changes people of the same client waits until the transaction ends. */
    private boolean lock(ClientId client) {
        return contacts.archived(client).orElseThrow(Problem.notFound("client"));
    }

    private static ContactReadiness readiness(boolean archived) {
        return new ContactReadiness(archived, Scope.current().access());
    }

    private Known find(ClientId client, ContactId id) {
        return contacts.find(client, id).orElseThrow(Problem.notFound("contact"));
    }

    private ContactView show(ClientId client, ContactId id) {
        return view(find(client, id), false);
    }

    private ClientKeys keys(ContactDetails details) {
        return lookAlikes.keys(details.name(), details.email(), details.phone());
    }

    private static ContactView view(Known known, boolean archived) {
        ContactDetails contact = known.details();
        return new ContactView(
                known.id(),
                known.version(),
                contact.name(),
                contact.position(),
                contact.email(),
                contact.phone(),
                contact.main(),
                readiness(archived).commands());
    }
}

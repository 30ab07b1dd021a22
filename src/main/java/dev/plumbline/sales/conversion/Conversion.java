package dev.plumbline.sales.conversion;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.Clients;
import dev.plumbline.clients.NewClient;
import dev.plumbline.sales.LeadConverted;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadLifecycle;
import dev.plumbline.sales.leads.LeadParts.Address;
import dev.plumbline.sales.leads.LeadParts.Contact;
import dev.plumbline.sales.leads.LeadParts.Coordinates;
import dev.plumbline.sales.leads.LeadParts.Person;
import dev.plumbline.sales.leads.LeadService;
import dev.plumbline.sales.leads.LeadView;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a lead a client: client, contact, property, state and event in one transaction, once. */
@Service
class Conversion {
    private final LeadService leads;
    private final Clients clients;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conversion(LeadService leads, Clients clients, ApplicationEventPublisher events, Clock clock) {
        this.leads = leads;
        this.clients = clients;
        this.events = events;
        this.clock = clock;
    }

    /** @param created false when the lead had become this client before */
    record Converted(UUID client, boolean created, LeadView lead) {}

    /** The row of the lead is held first: of a hundred who convert at once, ninety-nine find it done. */
    @Transactional
    Converted convert(LeadId id) {
        Lead lead = leads.lock(id);
        UUID known = lead.outcome().client();
        if (lead.status() == LeadStatus.WON && known != null) {
            return new Converted(known, false, leads.show(id));
        }
        leads.require(LeadLifecycle.CONVERT, lead);
        ClientId client = clients.of(client(lead));
        Instant now = clock.instant();
        LeadView won = leads.run(LeadLifecycle.CONVERT, lead, l -> l.convert(client.value(), now));
        events.publishEvent(new LeadConverted(id, client.value(), now));
        return new Converted(client.value(), true, won);
    }

    private static NewClient client(Lead lead) {
        Person person = lead.facts().person();
        Contact contact = lead.facts().contact();
        boolean company = person.company() != null;
        String human = person.display();
        String phone = contact.phone() == null ? contact.alternatePhone() : contact.phone();
        return new NewClient(
                lead.id().value(),
                company ? String.valueOf(person.company()) : human,
                person.company(),
                contact.email(),
                phone,
                company && !human.equals(person.company())
                        ? new NewClient.Contact(human, contact.email(), phone)
                        : null,
                property(lead.facts().address()));
    }

    private static NewClient.@Nullable Property property(Address address) {
        if (address.equals(Address.NONE)) {
            return null;
        }
        Coordinates at = address.at();
        return new NewClient.Property(
                address.street(),
                address.city(),
                address.region(),
                address.postcode(),
                address.country(),
                at == null ? null : at.latitude(),
                at == null ? null : at.longitude());
    }
}

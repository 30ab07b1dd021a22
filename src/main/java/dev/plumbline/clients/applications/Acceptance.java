package dev.plumbline.clients.applications;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.NewClient;
import dev.plumbline.clients.client.Client;
import dev.plumbline.clients.client.ClientService;
import dev.plumbline.clients.contacts.ContactBook;
import dev.plumbline.clients.places.Address;
import dev.plumbline.clients.property.PropertyService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes of what was stated a client, the people to talk to, and the properties: all of them, or in a rollback none. */
@Component
class Acceptance {
    private final ClientService clients;
    private final ContactBook contacts;
    private final PropertyService properties;

    Acceptance(ClientService clients, ContactBook contacts, PropertyService properties) {
        this.clients = clients;
        this.contacts = contacts;
        this.properties = properties;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public ClientId make(Stated stated) {
        String company = stated.company();
        ClientId client = clients.enter(new Client.Facts(
                stated.kind(),
                company == null ? stated.name() : company,
                company,
                stated.email(),
                stated.phone(),
                Address.NONE));
        contacts.first(client, new NewClient.Contact(stated.name(), stated.email(), stated.phone()));
        Stated.Agent agent = stated.agent();
        if (agent != null) {
            contacts.further(client, agent.name(), "Letting agent", agent.email());
        }
        stated.properties()
                .forEach(place -> properties.enter(
                        client,
                        place.unit(),
                        new Address(place.street(), place.city(), null, place.postcode(), "GB", null, null)));
        return client;
    }
}

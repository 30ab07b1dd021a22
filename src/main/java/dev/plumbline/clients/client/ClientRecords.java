package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.platform.Live;
import dev.plumbline.platform.LiveTopic;
import dev.plumbline.records.RecordFacts;
import dev.plumbline.records.RecordKind;
import dev.plumbline.records.RecordRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Clients, to be talked about: by all who may see clients. */
@Component
public class ClientRecords implements RecordKind {
    public static final String CODE = "clients";
    public static final LiveTopic COMMENTS = LiveTopic.of("client-comment", ClientsPermission.CLIENT_READ);

    private final ClientRepository clients;
    private final Live live;

    ClientRecords(ClientRepository clients, Live live) {
        this.clients = clients;
        this.live = live;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String permission() {
        return ClientsPermission.CLIENT_READ;
    }

    @Override
    public Optional<RecordFacts> find(UUID id) {
        return clients.find(new ClientId(id))
                .map(client -> new RecordFacts(
                        id,
                        client.version(),
                        client.facts().name(),
                        "/clients/" + id,
                        null,
                        !client.archived(),
                        List.of(),
                        client.lead() == null ? null : new RecordRef("leads", client.lead()),
                        access -> access.allows(ClientsPermission.CLIENT_READ)));
    }

    @Override
    public Optional<Reach> reach(UUID id) {
        return clients.find(new ClientId(id))
                .map(client -> new Reach(client.facts().name(), client.facts().email()));
    }

    @Override
    public boolean hasFields() {
        return true;
    }

    @Override
    public List<Named> named(Collection<UUID> ids) {
        return clients.names(ids);
    }

    @Override
    public void changed(RecordFacts record) {
        live.changed(COMMENTS.type(), new ClientId(record.id()), record.version());
    }
}

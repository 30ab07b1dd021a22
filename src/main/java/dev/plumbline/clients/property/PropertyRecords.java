package dev.plumbline.clients.property;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.platform.Live;
import dev.plumbline.platform.LiveTopic;
import dev.plumbline.records.RecordFacts;
import dev.plumbline.records.RecordKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Properties, to be talked about: by all who may see clients. */
@Component
public class PropertyRecords implements RecordKind {
    public static final String CODE = "properties";
    public static final LiveTopic COMMENTS = LiveTopic.of("property-comment", ClientsPermission.CLIENT_READ);

    private final PropertyRepository properties;
    private final Live live;

    PropertyRecords(PropertyRepository properties, Live live) {
        this.properties = properties;
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
        return properties
                .find(new PropertyId(id))
                .map(property -> new RecordFacts(
                        id,
                        property.version(),
                        property.name(),
                        "/properties/" + id,
                        null,
                        !property.archived(),
                        List.of(),
                        null,
                        access -> access.allows(ClientsPermission.CLIENT_READ)));
    }

    @Override
    public boolean hasFields() {
        return true;
    }

    @Override
    public List<Named> named(Collection<UUID> ids) {
        return properties.names(ids);
    }

    @Override
    public void changed(RecordFacts record) {
        live.changed(COMMENTS.type(), new PropertyId(record.id()), record.version());
    }
}

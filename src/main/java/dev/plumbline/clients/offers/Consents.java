package dev.plumbline.clients.offers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The words of each consent: the latest are shown, and the older ones stay known to pages that were opened before. */
@Component
public class Consents {
    private final List<Consent> all;

    Consents(JsonMapper json) {
        this.all = Table.read(json, "/clients/consents.json", new TypeReference<>() {});
    }

    /** The latest words of each kind, in the order of the kinds. */
    public List<Consent> latest() {
        return List.of(ConsentKind.values()).stream().map(this::latest).toList();
    }

    public Consent latest(ConsentKind kind) {
        return all.stream()
                .filter(each -> each.kind() == kind)
                .max(Comparator.comparingInt(Consent::version))
                .orElseThrow();
    }

    public Optional<Consent> find(ConsentKind kind, int version) {
        return all.stream()
                .filter(each -> each.kind() == kind && each.version() == version)
                .findFirst();
    }
}

package dev.plumbline.audit.proof;

import dev.plumbline.audit.proof.event.CanonicalJson;
import dev.plumbline.audit.proof.note.VerifierKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The first line of an export: whose log it is, and which keys sign it. It is a claim; only pinned keys make it more. */
public record ExportHeader(UUID firm, String origin, List<Key> keys, Instant exportedAt) {
    static final String FORMAT = "plumbline-audit-export/1";

    public ExportHeader {
        keys = List.copyOf(keys);
    }

    /** A key, and the size of the last checkpoint that it may have signed if it is retired. */
    public record Key(VerifierKey key, @Nullable Long retiredAfter) {}

    String line() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("format", FORMAT);
        json.put("firm", firm.toString());
        json.put("origin", origin);
        json.put("exportedAt", exportedAt.toString());
        ArrayNode list = json.putArray("keys");
        for (Key key : keys) {
            ObjectNode entry = list.addObject().put("key", key.key().toString());
            if (key.retiredAfter() != null) {
                entry.put("retiredAfter", key.retiredAfter());
            }
        }
        return CanonicalJson.of(json.toString());
    }

    static ExportHeader parse(JsonNode json) {
        if (!json.path("format").asString("").equals(FORMAT)) {
            throw new IllegalArgumentException("The file does not say that it is a " + FORMAT);
        }
        List<Key> keys = new ArrayList<>();
        for (JsonNode key : json.path("keys")) {
            JsonNode retired = key.path("retiredAfter");
            keys.add(new Key(
                    VerifierKey.parse(key.path("key").asString("")),
                    retired.isMissingNode() ? null : retired.asLong()));
        }
        UUID firm = UUID.fromString(json.path("firm").asString(""));
        Instant exportedAt = Instant.parse(json.path("exportedAt").asString(""));
        return new ExportHeader(firm, json.path("origin").asString(""), keys, exportedAt);
    }
}

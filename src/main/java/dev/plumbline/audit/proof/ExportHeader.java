package dev.plumbline.audit.proof;

import dev.plumbline.audit.proof.event.CanonicalJson;
import dev.plumbline.audit.proof.note.VerifierKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The first line of an export: whose log it is, and which keys sign it. It is a claim; only pinned keys make it more. */
public record ExportHeader(Format format, UUID firm, String origin, List<Key> keys, Instant exportedAt) {
    /** What a file is. */
    public enum Format {
        /** The log from its first event on. */
        LOG("plumbline-audit-export/1"),
        /** Some of its events, each with its path to the root of one checkpoint. */
        PROOFS("plumbline-audit-proofs/1");

        private final String code;

        Format(String code) {
            this.code = code;
        }
    }

    public ExportHeader {
        keys = List.copyOf(keys);
    }

    /** A key, and the size of the last checkpoint that it may have signed if it is retired. */
    public record Key(VerifierKey key, @Nullable Long retiredAfter) {}

    String line() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("format", format.code);
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
        Format format = format(json.path("format").asString(""));
        List<Key> keys = new ArrayList<>();
        for (JsonNode key : json.path("keys")) {
            JsonNode retired = key.path("retiredAfter");
            keys.add(new Key(
                    VerifierKey.parse(key.path("key").asString("")),
                    retired.isMissingNode() ? null : retired.asLong()));
        }
        UUID firm = UUID.fromString(json.path("firm").asString(""));
        Instant exportedAt = Instant.parse(json.path("exportedAt").asString(""));
        return new ExportHeader(format, firm, json.path("origin").asString(""), keys, exportedAt);
    }

    private static Format format(String code) {
        return Arrays.stream(Format.values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("The file does not say that it is a " + Format.LOG.code));
    }
}

package dev.plumbline.audit.proof.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.audit.proof.tree.Hash;
import dev.plumbline.audit.proof.tree.Merkle;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as a leaf of the log, version 1: who did what to what, when and for whom, and the hash of the content. It holds
 * no content, so it can stay for ever. Its index is its place in the tree and is bound by that alone.
 */
public record AuditLeaf(
        UUID firm,
        UUID id,
        Instant at,
        String action,
        Subject subject,
        Actor actor,
        @Nullable String onBehalfOf,
        @Nullable String session,
        @Nullable String request,
        Hash contentHash) {
    private static final int VERSION = 1;
    private static final Set<String> FIELDS = Set.of(
            "v", "firm", "id", "at", "action", "subject", "actor", "onBehalfOf", "session", "request", "contentHash");

    /** The record that was acted on. */
    public record Subject(String type, String id) {}

    /** Who acted; the system itself has no id. */
    public record Actor(String kind, @Nullable String id) {}

    /** Time is kept in microseconds, as PostgreSQL does, so that a stored leaf hashes as the one recorded. */
    public AuditLeaf {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The bytes of the leaf as text: RFC 8785 JSON. */
    public String canonical() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("v", VERSION);
        json.put("firm", firm.toString());
        json.put("id", id.toString());
        json.put("at", at.toString());
        json.put("action", action);
        json.putObject("subject").put("type", subject.type()).put("id", subject.id());
        json.putObject("actor").put("kind", actor.kind()).put("id", actor.id());
        json.put("onBehalfOf", onBehalfOf);
        json.put("session", session);
        json.put("request", request);
        json.put("contentHash", contentHash.base64());
        return CanonicalJson.of(json.toString());
    }

    /** The hash that the sealer appends to the tree. */
    public Hash hash() {
        return hash(canonical());
    }

    public static Hash hash(String canonical) {
        return Merkle.leafHash(canonical.getBytes(UTF_8));
    }

    /** Reads canonical text; refuses another version, a missing, a foreign or a wrongly typed field. */
    public static AuditLeaf parse(String canonical) {
        try {
            JsonNode json = JsonMapper.shared().readTree(canonical);
            if (!json.isObject()
                    || !Set.copyOf(json.propertyNames()).equals(FIELDS)
                    || !json.get("v").isInt()
                    || json.get("v").asInt() != VERSION) {
                throw new IllegalArgumentException("not a leaf of version " + VERSION);
            }
            JsonNode subject = json.get("subject");
            JsonNode actor = json.get("actor");
            return new AuditLeaf(
                    UUID.fromString(text(json, "firm")),
                    UUID.fromString(text(json, "id")),
                    Instant.parse(text(json, "at")),
                    text(json, "action"),
                    new Subject(text(subject, "type"), text(subject, "id")),
                    new Actor(text(actor, "kind"), textOrNull(actor, "id")),
                    textOrNull(json, "onBehalfOf"),
                    textOrNull(json, "session"),
                    textOrNull(json, "request"),
                    Hash.ofBase64(text(json, "contentHash")));
        } catch (DateTimeException | JacksonException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static String text(JsonNode json, String field) {
        String text = textOrNull(json, field);
        if (text == null) {
            throw new IllegalArgumentException("the leaf lacks " + field);
        }
        return text;
    }

    private static @Nullable String textOrNull(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isString() && !value.isNull()) {
            throw new IllegalArgumentException("the field " + field + " of the leaf is not text");
        }
        return value.isNull() ? null : value.asString();
    }
}

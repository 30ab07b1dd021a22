package dev.plumbline.audit.proof;

import dev.plumbline.audit.proof.event.AuditLeaf;
import dev.plumbline.audit.proof.event.CanonicalJson;
import dev.plumbline.audit.proof.event.EventContent;
import dev.plumbline.audit.proof.event.Salt;
import dev.plumbline.audit.proof.tree.Hash;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of an export, read strictly: it must be canonical JSON, so that no byte of it can change unseen. */
sealed interface ExportLine {
    record Header(ExportHeader header) implements ExportLine {}

    record Tile(long from, List<Hash> hashes) implements ExportLine {}

    /** An event; contentFits is false when the disclosed content is not what the leaf commits to. */
    record Event(long index, AuditLeaf leaf, Hash hash, boolean erased, boolean contentFits) implements ExportLine {}

    /** An event with the hashes that lead from it to the root of the file's checkpoint. */
    record Proof(Event event, List<Hash> path) implements ExportLine {}

    record Mark(String note) implements ExportLine {}

    record End(long checkpoints, long events, Hash sha256) implements ExportLine {}

    /** Not a line of this format; the prefix may still tell what it was. */
    record Broken(String why, Kind kind) implements ExportLine {}

    enum Kind {
        EVENT,
        TILE,
        MARK,
        END
    }

    static ExportLine parse(@Nullable String line) {
        if (line == null) {
            return new Broken("the line is not UTF-8 text of a sane length", Kind.EVENT);
        }
        try {
            if (!CanonicalJson.of(line).equals(line)) {
                return new Broken("the line is not canonical JSON", kindOf(line));
            }
            return parseCanonical(line);
        } catch (IllegalArgumentException | DateTimeException | JacksonException | StackOverflowError e) {
            return new Broken("the line cannot be read: " + e.getMessage(), kindOf(line));
        }
    }

    private static Kind kindOf(String line) {
        if (line.startsWith("{\"checkpoint\"")) {
            return Kind.MARK;
        }
        return line.startsWith("{\"from\"") ? Kind.TILE : line.startsWith("{\"end\"") ? Kind.END : Kind.EVENT;
    }

    private static ExportLine parseCanonical(String line) {
        Map<String, String> raw = rawFields(line);
        if (raw.containsKey("leaf")) {
            String path = raw.remove("path");
            return path == null
                    ? event(raw)
                    : new Proof(event(raw), hashes(JsonMapper.shared().readTree(path)));
        }
        JsonNode json = JsonMapper.shared().readTree(line);
        if (raw.containsKey("format")) {
            return new Header(ExportHeader.parse(json));
        }
        if (raw.keySet().equals(Set.of("from", "hashes"))) {
            return new Tile(json.get("from").asLong(), hashes(json.get("hashes")));
        }
        if (raw.keySet().equals(Set.of("checkpoint"))) {
            return new Mark(json.get("checkpoint").asString());
        }
        JsonNode end = json.path("end");
        if (raw.size() != 1 || end.size() != 3) {
            throw new IllegalArgumentException("no such kind of line");
        }
        Hash sha256 = Hash.ofBase64(end.path("sha256").asString(""));
        return new End(end.path("checkpoints").asLong(), end.path("events").asLong(), sha256);
    }

    private static List<Hash> hashes(JsonNode list) {
        List<Hash> hashes = new ArrayList<>();
        list.forEach(hash -> hashes.add(Hash.ofBase64(hash.asString())));
        return hashes;
    }

    private static Event event(Map<String, String> raw) {
        boolean erased = "true".equals(raw.get("erased"));
        Set<String> expected = erased ? Set.of("erased", "index", "leaf") : Set.of("content", "index", "leaf", "salt");
        String canonical = raw.getOrDefault("leaf", "");
        if (!raw.keySet().equals(expected)) {
            throw new IllegalArgumentException("an event line has " + expected);
        }
        AuditLeaf leaf = AuditLeaf.parse(canonical);
        boolean fits = erased || contentHash(raw).equals(leaf.contentHash());
        return new Event(Long.parseLong(raw.getOrDefault("index", "")), leaf, AuditLeaf.hash(canonical), erased, fits);
    }

    private static Hash contentHash(Map<String, String> raw) {
        String salt = raw.getOrDefault("salt", "");
        return EventContent.hash(
                Salt.ofBase64(salt.substring(1, Math.max(1, salt.length() - 1))), raw.getOrDefault("content", ""));
    }

    /** The top-level fields as written: in canonical JSON the text of a value is itself canonical. */
    private static Map<String, String> rawFields(String line) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JsonMapper.shared().createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                int start = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                parser.finishToken();
                fields.put(name, line.substring(start, (int)
                        parser.currentLocation().getCharOffset()));
            }
        }
        return fields;
    }
}

package dev.plumbline.platform;

import dev.plumbline.shared.Id;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.RowPlace;
import dev.plumbline.shared.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells open screens of the current firm, on all nodes, that something has changed: at commit, or never. To a screen travel
 * only type, id and version; whoever hears of it reads the record through the usual door, where rows are filtered. The places
 * where a record stood and stands travel between nodes, so that nobody hears of a record that they could see neither before
 * nor after.
 */
@Component
public class Live {
    /** The channel of the database on which nodes hear of each other's commits. */
    public static final String CHANNEL = "plumbline_live";

    /** A notification holds 8,000 bytes, a place takes about a hundred. */
    private static final int PLACES_MAX = 60;

    private static final String NOTIFY = """
            select pg_notify(:channel, payload) from unnest(cast(:payloads as text[])) payload
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<String, LiveTopic> topics;

    Live(JdbcClient jdbc, JsonMapper json, List<LiveTopic> topics) {
        this.jdbc = jdbc;
        this.json = json;
        this.topics = topics.stream().collect(Collectors.toUnmodifiableMap(LiveTopic::type, Function.identity()));
    }

    /** For all who may read records of this type. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String type, Id id, long version) {
        tell(payload(type, id, version, false));
    }

    /**
     * For those whose row scope shows one of the places.
     *
     * @param places where the record stood and where it stands now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String type, Id id, long version, Collection<RowPlace> places) {
        Map<String, Object> payload = payload(type, id, version, true);
        payload.put("places", Set.copyOf(places));
        tell(payload);
    }

    /**
     * Many at once, in one event without ids, for those whose row scope shows one of the places. Where they are too many to
     * be said, all who may read the type are told: what they hear names no record.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String type, Collection<RowPlace> places) {
        Set<RowPlace> distinct = Set.copyOf(places);
        if (distinct.isEmpty()) {
            return;
        }
        Map<String, Object> payload = payload(type, true);
        if (distinct.size() <= PLACES_MAX) {
            payload.put("places", distinct);
        }
        tell(payload);
    }

    /** For one member only. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(MemberId member, String type, Id id, long version) {
        tell(payload(member, type, id, version));
    }

    /** For each of these members, of one of theirs. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String type, Map<MemberId, ? extends Id> theirs, long version) {
        List<Map<String, Object>> payloads = new ArrayList<>();
        theirs.forEach((member, id) -> payloads.add(payload(member, type, id, version)));
        if (!payloads.isEmpty()) {
            tell(payloads);
        }
    }

    private Map<String, Object> payload(MemberId member, String type, Id id, long version) {
        Map<String, Object> payload = payload(type, id, version, false);
        payload.put("member", member.value().toString());
        return payload;
    }

    private Map<String, Object> payload(String type, Id id, long version, boolean byRow) {
        Map<String, Object> payload = payload(type, byRow);
        payload.put("id", id.value().toString());
        payload.put("version", version);
        return payload;
    }

    private Map<String, Object> payload(String type, boolean byRow) {
        LiveTopic topic = topics.get(type);
        if (topic == null || topic.byRow() != byRow) {
            throw new IllegalArgumentException("No LiveTopic says who may hear of \"" + type + "\" like this");
        }
        Map<String, Object> payload = new HashMap<>();
        payload.put("firm", Scope.current().firm().value().toString());
        payload.put("type", type);
        return payload;
    }

    private void tell(Map<String, Object> payload) {
        tell(List.of(payload));
    }

    private void tell(List<Map<String, Object>> payloads) {
        jdbc.sql(NOTIFY)
                .param("channel", CHANNEL)
                .param(
                        "payloads",
                        payloads.stream().map(json::writeValueAsString).toArray(String[]::new))
                .query((row, n) -> 0)
                .list();
    }
}

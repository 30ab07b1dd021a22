package dev.plumbline.platform;

import dev.plumbline.shared.Id;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells open screens of the current firm, on all nodes, that something has changed: at commit, or never. Only type, id and
 * version travel; whoever hears of it reads the record through the usual door, where rows are filtered.
 */
@Component
public class Live {
    /** The channel of the database on which nodes hear of each other's commits. */
    public static final String CHANNEL = "plumbline_live";

    private static final String NOTIFY = """
            select pg_notify(:channel, :payload)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Set<String> types;

    Live(JdbcClient jdbc, JsonMapper json, List<LiveTopic> topics) {
        this.jdbc = jdbc;
        this.json = json;
        this.types = topics.stream().map(LiveTopic::type).collect(Collectors.toUnmodifiableSet());
    }

    /** For all who may read records of this type. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String type, Id id, long version) {
        tell(payload(type, id, version));
    }

    /** For one member only. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(MemberId member, String type, Id id, long version) {
        Map<String, Object> payload = payload(type, id, version);
        payload.put("member", member.value().toString());
        tell(payload);
    }

    private Map<String, Object> payload(String type, Id id, long version) {
        if (!types.contains(type)) {
            throw new IllegalArgumentException("No LiveTopic says who may hear of \"" + type + "\"");
        }
        Map<String, Object> payload = new HashMap<>();
        payload.put("firm", Scope.current().firm().value().toString());
        payload.put("type", type);
        payload.put("id", id.value().toString());
        payload.put("version", version);
        return payload;
    }

    private void tell(Map<String, Object> payload) {
        jdbc.sql(NOTIFY)
                .param("channel", CHANNEL)
                .param("payload", json.writeValueAsString(payload))
                .query((row, n) -> 0)
                .list();
    }
}

package dev.plumbline.platform;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Logs an act that changes no row but must be known: a refused sign-in, an export, a download. */
@Component
public class AuditNote {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditNote(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Joins the running transaction, which must exist. */
    public void record(String subjectType, @Nullable UUID subject, Map<String, ?> what) {
        jdbc.sql("select audit.note(:type, cast(:subject as uuid), cast(:what as jsonb))")
                .param("type", subjectType)
                .param("subject", subject)
                .param("what", json.writeValueAsString(what))
                .query((rs, row) -> 0)
                .list();
    }
}

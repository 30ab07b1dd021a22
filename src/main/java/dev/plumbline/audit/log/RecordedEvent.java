package dev.plumbline.audit.log;

import dev.plumbline.audit.proof.ExportWriter;
import dev.plumbline.audit.proof.event.AuditLeaf;
import dev.plumbline.audit.proof.event.EventContent;
import dev.plumbline.audit.proof.event.Salt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as its row says, in the form that the log commits to. */
public record RecordedEvent(long seq, AuditLeaf leaf, EventContent content, Salt salt) {
    /** The columns that {@link #read} needs. */
    public static final String COLUMNS = """
            e.seq, e.firm_id, e.id, e.at, e.action, e.subject_type, e.subject_id, e.actor_kind, e.actor_id,
            e.on_behalf_of, e.session_id, e.request_id, e.reason, e.before::text as before, e.after::text as after, e.salt
            """;

    public static RecordedEvent read(ResultSet row) throws SQLException {
        EventContent content =
                EventContent.of(row.getString("before"), row.getString("after"), row.getString("reason"));
        Salt salt = Salt.of(row.getBytes("salt"));
        String subject = row.getString("subject_id");
        AuditLeaf leaf = new AuditLeaf(
                row.getObject("firm_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("action"),
                new AuditLeaf.Subject(row.getString("subject_type"), subject == null ? "" : subject),
                new AuditLeaf.Actor(row.getString("actor_kind"), text(row, "actor_id")),
                text(row, "on_behalf_of"),
                text(row, "session_id"),
                text(row, "request_id"),
                content.hash(salt));
        return new RecordedEvent(row.getLong("seq"), leaf, content, salt);
    }

    public ExportWriter.Disclosed disclosed() {
        return new ExportWriter.Disclosed(content, salt);
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}

package dev.plumbline.clients.ledger;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.LedgerAct;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The columns and parameters that the tables of all kinds of things share. */
public final class Rows {
    private Rows() {}

    public static StatementSpec latest(StatementSpec statement, Collection<PropertyId> properties, Instant knownAt) {
        return statement
                .param("properties", properties.stream().map(PropertyId::value).toArray(UUID[]::new))
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC));
    }

    public static StatementSpec told(StatementSpec statement, Collection<UUID> properties, TimelineSpan span) {
        return statement
                .param("properties", properties.toArray(UUID[]::new))
                .param("from", span.fromTime())
                .param("before", span.beforeTime())
                .param("beforeId", span.beforeId())
                .param("limit", span.limit());
    }

    /** All of an entry but the thing's own columns and its id. */
    public static StatementSpec entry(StatementSpec statement, Entry<?> entry) {
        Provenance from = entry.item().provenance();
        MemberId by = from.recordedBy();
        Instant at = from.recordedAt();
        return statement
                .param("entry", entry.id())
                .param("property", entry.item().property().value())
                .param("nr", entry.item().version())
                .param("act", entry.act().code())
                .param("source", from.source().code())
                .param("note", from.note())
                .param("by", by == null ? null : by.value())
                .param("now", at == null ? null : at.atOffset(ZoneOffset.UTC));
    }

    public static <T extends Item> Entry<T> entry(ResultSet row, T item) throws SQLException {
        return new Entry<>(
                row.getObject("entry_id", UUID.class), Coded.of(LedgerAct.class, row.getString("act")), item);
    }

    public static PropertyId property(ResultSet row) throws SQLException {
        return new PropertyId(row.getObject("property_id", UUID.class));
    }

    public static Provenance provenance(ResultSet row) throws SQLException {
        UUID by = row.getObject("recorded_by", UUID.class);
        return new Provenance(
                Coded.of(AnswerSource.class, row.getString("source")),
                row.getString("note"),
                by == null ? null : new MemberId(by),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}

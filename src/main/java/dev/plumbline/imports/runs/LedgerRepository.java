package dev.plumbline.imports.runs;

import dev.plumbline.imports.ImportId;
import dev.plumbline.imports.ImportVerdict.Outcome;
import dev.plumbline.imports.ImportVerdict.Why;
import dev.plumbline.imports.record.Counts;
import dev.plumbline.imports.record.Line;
import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What became of each row, batch by batch, and which rows are known. */
@Repository
class LedgerRepository {
    private static final String REACHED = """
            select coalesce(max(upto), 0) as upto, coalesce(max(seq), 0) as seq, coalesce(sum(created), 0) as created,
                   coalesce(sum(attached), 0) as attached, coalesce(sum(held), 0) as held, coalesce(sum(known), 0) as known,
                   coalesce(sum(refused), 0) as refused, coalesce(sum(skipped), 0) as skipped,
                   coalesce(sum(undone), 0) as undone, coalesce(sum(kept), 0) as kept
              from imports.batch
             where firm_id = shared.firm() and run_id = :run and pass = :pass
            """;

    private static final String ENDED = """
            select max(at) as at from imports.batch where firm_id = shared.firm() and run_id = :run and pass = :pass
            """;

    private static final String ADD_BATCH = """
            insert into imports.batch (firm_id, run_id, pass, seq, upto, created, attached, held, known, refused, skipped,
                                       undone, kept, at)
            values (shared.firm(), :run, :pass, :seq, :upto, :created, :attached, :held, :known, :refused, :skipped,
                    :undone, :kept, :at)
            """;

    private static final String ADD_ROWS = """
            insert into imports.row (firm_id, run_id, pass, number, outcome, record_id, reasons, cells)
            select shared.firm(), :run, :pass, r.number, r.outcome, r.record, r.reasons, r.cells
              from jsonb_to_recordset(cast(:rows as jsonb))
                as r (number integer, outcome text, record uuid, reasons jsonb, cells jsonb)
            """;

    private static final String ROWS = """
            select number, outcome, record_id, reasons, cells
              from imports.row
             where firm_id = shared.firm() and run_id = :run and pass = :pass and number > :after
             order by number
             limit :limit
            """;

    private static final String ROWS_BY_OUTCOME = """
            select number, outcome, record_id, reasons, cells
              from imports.row
             where firm_id = shared.firm() and run_id = :run and pass = :pass and outcome = :outcome and number > :after
             order by number
             limit :limit
            """;

    private static final String KNOWN = """
            select k.key, k.record_id, k.number, r.file_name, r.created_at
              from imports.known k
              join imports.run r on r.firm_id = k.firm_id and r.id = k.run_id
             where k.firm_id = shared.firm() and k.target = :target and k.space = :space and k.key = any(:keys)
            """;

    private static final String REMEMBER = """
            insert into imports.known (firm_id, target, space, key, run_id, number, record_id)
            select shared.firm(), :target, :space, r.key, :run, r.number, r.record
              from jsonb_to_recordset(cast(:rows as jsonb)) as r (key text, number integer, record uuid)
            """;

    private static final String FORGET = """
            delete from imports.known where firm_id = shared.firm() and run_id = :run and number = any(:numbers)
            """;

    private static final TypeReference<List<Why>> WHYS = new TypeReference<>() {};
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LedgerRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Which pass of which import. */
    record Place(ImportId run, int pass) {}

    /** @param upto the last row that is dealt with */
    record Reached(int upto, int seq, Counts counts) {}

    /** Rows that were imported already, by whose keys. */
    record Space(String target, String space) {}

    record Known(String key, UUID record, int number, String fileName, Instant at) {}

    record Memory(String key, int number, UUID record) {}

    private record Stored(
            int number,
            String outcome,
            @Nullable UUID record,
            List<Why> reasons,
            @Nullable List<String> cells) {}

    Reached reached(Place place) {
        return jdbc.sql(REACHED)
                .param("run", place.run().value())
                .param("pass", place.pass())
                .query((row, n) -> new Reached(
                        row.getInt("upto"),
                        row.getInt("seq"),
                        new Counts(
                                row.getInt("created"),
                                row.getInt("attached"),
                                row.getInt("held"),
                                row.getInt("known"),
                                row.getInt("refused"),
                                row.getInt("skipped"),
                                row.getInt("undone"),
                                row.getInt("kept"))))
                .single();
    }

    /** When the last batch was dealt with, of a pass that has one. */
    Instant ended(Place place) {
        return jdbc.sql(ENDED)
                .param("run", place.run().value())
                .param("pass", place.pass())
                .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .single();
    }

    /** Adds the rows and the note that they are dealt with. */
    void add(Place place, Reached batch, List<Line> lines, Instant at) {
        if (!lines.isEmpty()) {
            jdbc.sql(ADD_ROWS)
                    .param("run", place.run().value())
                    .param("pass", place.pass())
                    .param(
                            "rows",
                            json.writeValueAsString(lines.stream()
                                    .map(l -> new Stored(
                                            l.number(), l.outcome().code(), l.record(), l.reasons(), l.cells()))
                                    .toList()))
                    .update();
        }
        Counts counts = batch.counts();
        Map<String, Object> params = new HashMap<>();
        params.put("run", place.run().value());
        params.put("pass", place.pass());
        params.put("seq", batch.seq());
        params.put("upto", batch.upto());
        params.put("created", counts.created());
        params.put("attached", counts.attached());
        params.put("held", counts.held());
        params.put("known", counts.known());
        params.put("refused", counts.refused());
        params.put("skipped", counts.skipped());
        params.put("undone", counts.undone());
        params.put("kept", counts.kept());
        params.put("at", at.atOffset(ZoneOffset.UTC));
        jdbc.sql(ADD_BATCH).params(params).update();
    }

    /** @param outcome null for all */
    List<Line> rows(Place place, @Nullable Outcome outcome, int after, int limit) {
        JdbcClient.StatementSpec asked =
                outcome == null ? jdbc.sql(ROWS) : jdbc.sql(ROWS_BY_OUTCOME).param("outcome", outcome.code());
        return asked.param("run", place.run().value())
                .param("pass", place.pass())
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> line(row))
                .list();
    }

    List<Known> known(Space space, Collection<String> keys) {
        return jdbc.sql(KNOWN)
                .param("target", space.target())
                .param("space", space.space())
                .param("keys", keys.toArray(String[]::new))
                .query((row, n) -> new Known(
                        row.getString("key"),
                        row.getObject("record_id", UUID.class),
                        row.getInt("number"),
                        row.getString("file_name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void remember(ImportId run, Space space, List<Memory> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(REMEMBER)
                    .param("target", space.target())
                    .param("space", space.space())
                    .param("run", run.value())
                    .param("rows", json.writeValueAsString(rows))
                    .update();
        }
    }

    /** So that what was taken back can be imported again. */
    void forget(ImportId run, List<Integer> numbers) {
        if (!numbers.isEmpty()) {
            jdbc.sql(FORGET)
                    .param("run", run.value())
                    .param("numbers", numbers.toArray(Integer[]::new))
                    .update();
        }
    }

    private Line line(ResultSet row) throws SQLException {
        String cells = row.getString("cells");
        return new Line(
                row.getInt("number"),
                Coded.of(Outcome.class, row.getString("outcome")),
                row.getObject("record_id", UUID.class),
                json.readValue(row.getString("reasons"), WHYS),
                cells == null ? null : json.readValue(cells, CELLS));
    }
}

package dev.plumbline.jobs.dead;

import dev.plumbline.firms.FirmName;
import dev.plumbline.jobs.JobId;
import dev.plumbline.jobs.board.JobLabels;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In the platform's scope, which sees no firm's jobs: a function of the database gives what operators may know. */
@Repository
class DeadLetterRepository {
    /** The latest of a firm and kind; whoever has more of them has one trouble, not as many. */
    private static final int MOST = 10_000;

    private static final List<SortKey> SORTS = List.of(SortKey.of("buriedAt", "buried_at", "timestamptz"));

    private static final String DEAD = """
            select firm_id, id, type, buried_at, attempts, failure, place, version
              from jobs.dead_letters(cast(:firm as uuid), cast(:type as text), :most)
            """;

    private final JdbcClient jdbc;
    private final JobLabels labels;

    DeadLetterRepository(JdbcClient jdbc, JobLabels labels) {
        this.jdbc = jdbc;
        this.labels = labels;
    }

    private record Row(
            JobId id,
            FirmId firm,
            String type,
            Instant buriedAt,
            int attempts,
            @Nullable String failure,
            @Nullable String place,
            long version) {
        DeadLetterView view(Map<FirmId, FirmName> names, JobLabels labels) {
            return new DeadLetterView(
                    id, firm, names.get(firm), type, labels.of(type), buriedAt, attempts, failure, place, version);
        }
    }

    Page<DeadLetterView> page(
            DeadLetterFilter filter,
            @Nullable FirmId firm,
            PageRequest asked,
            Function<Collection<FirmId>, Map<FirmId, FirmName>> names) {
        Listing listing = Listing.of(asked, SORTS, filter);
        Where where = listing.seek(new Where(), "id");
        List<Row> rows = jdbc.sql(DEAD + where.sql() + listing.orderBy("id"))
                .params(where.params())
                .param("firm", firm == null ? null : firm.value(), Types.OTHER)
                .param("type", filter.type(), Types.VARCHAR)
                .param("most", MOST)
                .query((row, n) -> row(row))
                .list();
        Map<FirmId, FirmName> known =
                names.apply(rows.stream().map(Row::firm).distinct().toList());
        return listing.page(
                rows.stream().map(row -> row.view(known, labels)).toList(),
                letter -> letter.buriedAt().toString(),
                letter -> letter.id().value().toString());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new JobId(row.getObject("id", UUID.class)),
                new FirmId(row.getObject("firm_id", UUID.class)),
                row.getString("type"),
                row.getObject("buried_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getString("failure"),
                row.getString("place"),
                row.getLong("version"));
    }
}

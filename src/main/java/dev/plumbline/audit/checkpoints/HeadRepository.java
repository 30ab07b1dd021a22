package dev.plumbline.audit.checkpoints;

import dev.plumbline.audit.log.LogMark;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In the platform's scope, which sees no firm's log: a function of the database gives the last head of each and nothing else. */
@Repository
class HeadRepository {
    private static final List<SortKey> SORTS = List.of(SortKey.of("size", "size", "bigint"));

    private static final String OWN = """
            select id, size, generation, note, at
              from audit.checkpoint
            """;

    private static final String LAST = """
            select firm_id, id, size, generation, note, at
              from audit.heads(cast(:firms as uuid[]))
            """;

    private final JdbcClient jdbc;

    HeadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<LogMark> own(PageRequest asked) {
        Listing listing = Listing.of(asked, SORTS, "installation");
        Where where = new Where().and("firm_id = :firm", "firm", FirmId.PLATFORM.value());
        listing.seek(where, "id");
        return listing.page(
                jdbc.sql(OWN + where.sql() + listing.orderBy("id"))
                        .params(where.params())
                        .query((row, n) -> mark(row))
                        .list(),
                mark -> Long.toString(mark.size()),
                mark -> mark.id().toString());
    }

    /** By firm; who is missing has nothing sealed yet. */
    Map<FirmId, LogMark> last(Collection<FirmId> firms) {
        return jdbc
                .sql(LAST)
                .param("firms", firms.stream().map(FirmId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(new FirmId(row.getObject("firm_id", UUID.class)), mark(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static LogMark mark(ResultSet row) throws SQLException {
        return new LogMark(
                row.getLong("size"),
                row.getObject("id", UUID.class),
                row.getInt("generation"),
                row.getString("note"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}

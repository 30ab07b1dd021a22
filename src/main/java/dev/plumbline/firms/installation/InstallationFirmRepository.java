package dev.plumbline.firms.installation;

import dev.plumbline.firms.FirmName;
import dev.plumbline.firms.FirmStatus;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In the platform's scope. */
@Repository
class InstallationFirmRepository {
    /** Enough to see how big a firm is; nobody waits for more to be counted. */
    private static final int COUNTED = 10_000;

    private static final List<SortKey> SORTS = List.of(
            SortKey.of("createdAt", "f.created_at", "timestamptz"), SortKey.of("slug", "f.slug collate \"C\"", "text"));

    private static final String FIRM = """
            select f.id, f.slug, f.name, f.status, f.status_at, f.created_at,
                   (select count(*)
                      from (select from firms.member m
                             where m.firm_id = f.id and m.status = 'active'
                             limit :counted) active) as members
              from firms.firm f
            """;

    private final JdbcClient jdbc;

    InstallationFirmRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(FirmName firm, FirmStatus status, Instant statusAt, Instant createdAt, int members) {
        InstallationFirmView view(Map<FirmId, Instant> signIns) {
            return new InstallationFirmView(firm, status, statusAt, createdAt, members, signIns.get(firm.id()));
        }
    }

    /** @param signIns asked once, for the firms of the page */
    Page<InstallationFirmView> page(
            InstallationFirmFilter filter,
            PageRequest asked,
            Function<Collection<FirmId>, Map<FirmId, Instant>> signIns) {
        Listing listing = Listing.of(asked, SORTS, filter);
        Where where = new Where();
        if (filter.q() != null && !filter.q().isBlank()) {
            where.begins("f.slug", "beginning", filter.q().strip().toLowerCase(Locale.ROOT));
        }
        where.when(filter.status() == null ? null : filter.status().code(), "f.status = :status", "status");
        listing.seek(where, "f.id");
        Page<Row> rows = listing.page(
                jdbc.sql(FIRM + where.sql() + listing.orderBy("f.id"))
                        .params(where.params())
                        .param("counted", COUNTED)
                        .query((row, n) -> row(row))
                        .list(),
                row -> listing.key().equals("slug")
                        ? row.firm().slug()
                        : row.createdAt().toString(),
                row -> row.firm().id().value().toString());
        Map<FirmId, Instant> known =
                signIns.apply(rows.items().stream().map(row -> row.firm().id()).toList());
        return rows.map(row -> row.view(known));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new FirmName(new FirmId(row.getObject("id", UUID.class)), row.getString("slug"), row.getString("name")),
                Coded.of(FirmStatus.class, row.getString("status")),
                instant(row, "status_at"),
                instant(row, "created_at"),
                row.getInt("members"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

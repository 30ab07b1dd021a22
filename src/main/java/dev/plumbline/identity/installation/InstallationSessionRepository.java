package dev.plumbline.identity.installation;

import dev.plumbline.firms.FirmName;
import dev.plumbline.identity.SessionId;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In the platform's scope. Names, e-mails, addresses and devices are not read, but for the form of an address. */
@Repository
class InstallationSessionRepository {
    private static final List<SortKey> SORTS = List.of(SortKey.of("createdAt", "s.created_at", "timestamptz"));

    private static final String OPEN = """
            select s.id, s.account_id, s.working_in, s.created_at, s.last_used_at, s.expires_at, s.address,
                   exists (select from identity.second_factor f
                            where f.id = s.account_id and f.confirmed_at <= s.created_at) as second_factor
              from identity.session s
            """;

    private static final String USER_OF = """
            select account_id
              from identity.session
             where id = :id and ended_at is null
            """;

    private final JdbcClient jdbc;

    InstallationSessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param idle    what was not used since then is over
     * @param current the caller's own session
     */
    record Search(
            InstallationSessionFilter filter,
            @Nullable FirmId firm,
            Instant now,
            Instant idle,
            @Nullable UUID current) {}

    private record Row(
            UUID id,
            UserId user,
            @Nullable FirmId firm,
            Instant createdAt,
            Instant lastUsedAt,
            Instant expiresAt,
            boolean secondFactor,
            @Nullable AddressFamily address) {
        InstallationSessionView view(Map<FirmId, FirmName> names, @Nullable UUID current) {
            return new InstallationSessionView(
                    new SessionId(id),
                    firm == null ? null : names.get(firm),
                    user,
                    createdAt,
                    lastUsedAt,
                    expiresAt,
                    secondFactor,
                    address,
                    id.equals(current));
        }
    }

    Page<InstallationSessionView> page(
            Search search, PageRequest asked, Function<Collection<FirmId>, Map<FirmId, FirmName>> names) {
        Listing listing = Listing.of(asked, SORTS, search.filter());
        Where where = new Where()
                .and("s.ended_at is null")
                .and("s.expires_at > :now", "now", search.now().atOffset(ZoneOffset.UTC))
                .and("s.last_used_at > :idle", "idle", search.idle().atOffset(ZoneOffset.UTC));
        if (search.firm() != null) {
            where.and("s.working_in = :firm", "firm", search.firm().value());
        }
        if (search.filter().user() != null) {
            where.and("s.account_id = :user", "user", search.filter().user().value());
        }
        listing.seek(where, "s.id");
        List<Row> rows = jdbc.sql(OPEN + where.sql() + listing.orderBy("s.id"))
                .params(where.params())
                .query((row, n) -> row(row))
                .list();
        Map<FirmId, FirmName> known = names.apply(
                rows.stream().map(Row::firm).filter(Objects::nonNull).distinct().toList());
        List<InstallationSessionView> views =
                rows.stream().map(row -> row.view(known, search.current())).toList();
        return listing.page(
                views,
                view -> view.createdAt().toString(),
                view -> view.id().value().toString());
    }

    /** Whose session it is, while it has not ended. */
    Optional<UserId> userOf(SessionId id) {
        return jdbc.sql(USER_OF)
                .param("id", id.value())
                .query((row, n) -> new UserId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID firm = row.getObject("working_in", UUID.class);
        return new Row(
                row.getObject("id", UUID.class),
                new UserId(row.getObject("account_id", UUID.class)),
                firm == null ? null : new FirmId(firm),
                instant(row, "created_at"),
                instant(row, "last_used_at"),
                instant(row, "expires_at"),
                row.getBoolean("second_factor"),
                AddressFamily.of(row.getString("address")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

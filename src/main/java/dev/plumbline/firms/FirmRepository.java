package dev.plumbline.firms;

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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class FirmRepository {
    private static final String INSERT = """
        insert into firms.firm (id, name, slug, status, status_command, status_at, time_zone, currency, locale,
                                created_at, updated_at)
        values (:id, :name, :slug, 'trial', 'found', :now, :timeZone, :currency, :locale, :now, :now)
        """;

    private static final String INSERT_ROLE = """
        insert into firms.role (firm_id, id, code, name, built_in, permissions, row_scope, created_at, updated_at)
        values (:firm, :id, :code, :name, true, '{}', :rows, :now, :now)
        """;

    // Monday to Friday, eight to six, until the firm says otherwise.
    private static final String INSERT_CALENDAR = """
        insert into firms.calendar (firm_id, hours, created_at, updated_at)
        select :firm, jsonb_agg(jsonb_build_object('day', day, 'from', '08:00', 'until', '18:00')), :now, :now
          from unnest(array['monday', 'tuesday', 'wednesday', 'thursday', 'friday']) as day
        """;

    private static final String FIND = """
        select id, name, slug, status, time_zone, currency, locale
          from firms.firm
         where id = :id
        """;

    private static final String BY_SLUG = """
        select id
          from firms.firm
         where slug = :slug
        """;

    private static final String OPERATING = """
        select id
          from firms.firm
         where status <> 'cancelled'
         order by id
        """;

    // A limit that is null is none.
    private static final String LIMIT = """
        update firms.firm
           set limits = jsonb_strip_nulls(limits || jsonb_build_object(cast(:what as text), cast(:most as bigint)))
         where id = :id
        """;

    private static final String LIST = """
        select slug, name, status, limits
          from firms.firm
         order by slug
         limit :limit
        """;

    private static final String NAMES = """
        select id, slug, name
          from firms.firm
         where id = any(:ids)
        """;

    private static final String PAGE = """
        select id, slug, name
          from firms.firm
        """;

    private static final List<SortKey> SORTS = List.of(SortKey.of("slug", "slug collate \"C\"", "text"));

    private static final TypeReference<Map<String, Long>> LIMITS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FirmRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(FirmId id, NewFirm firm, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("name", firm.name())
                .param("slug", firm.slug())
                .param("timeZone", firm.timeZone().getId())
                .param("currency", firm.currency().getCurrencyCode())
                .param("locale", firm.locale().toLanguageTag())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insertRole(FirmId firm, UUID id, BuiltInRole role, Instant now) {
        jdbc.sql(INSERT_ROLE)
                .param("firm", firm.value())
                .param("id", id)
                .param("code", role.code())
                .param("name", role.label())
                .param("rows", role.rows().code())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insertCalendar(FirmId firm, Instant now) {
        jdbc.sql(INSERT_CALENDAR)
                .param("firm", firm.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<FirmFacts> find(FirmId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, n) -> facts(row))
                .optional();
    }

    Optional<FirmId> bySlug(String slug) {
        return jdbc.sql(BY_SLUG)
                .param("slug", slug)
                .query((row, n) -> new FirmId(row.getObject("id", UUID.class)))
                .optional();
    }

    void limit(FirmId id, FirmLimit what, @Nullable Long most) {
        jdbc.sql(LIMIT)
                .param("id", id.value())
                .param("what", what.code())
                .param("most", most)
                .update();
    }

    List<FirmSummary> list(int limit) {
        return jdbc.sql(LIST)
                .param("limit", limit)
                .query((row, n) -> new FirmSummary(
                        row.getString("slug"),
                        row.getString("name"),
                        Coded.of(FirmStatus.class, row.getString("status")),
                        json.readValue(row.getString("limits"), LIMITS)))
                .list();
    }

    Map<FirmId, FirmName> names(Collection<FirmId> ids) {
        return jdbc
                .sql(NAMES)
                .param("ids", ids.stream().map(FirmId::value).toArray(UUID[]::new))
                .query((row, n) -> name(row))
                .list()
                .stream()
                .collect(Collectors.toMap(FirmName::id, Function.identity()));
    }

    /** By short name, from the first on, unless the other way is asked for. */
    Page<FirmName> page(String beginning, PageRequest asked) {
        PageRequest sorted = asked.sort() == null ? new PageRequest(asked.limit(), asked.cursor(), "slug:asc") : asked;
        Listing listing = Listing.of(sorted, SORTS, beginning);
        Where where = new Where().begins("slug", "beginning", beginning);
        listing.seek(where, "id");
        List<FirmName> rows = jdbc.sql(PAGE + where.sql() + listing.orderBy("id"))
                .params(where.params())
                .query((row, n) -> name(row))
                .list();
        return listing.page(rows, FirmName::slug, firm -> firm.id().value().toString());
    }

    List<FirmId> operating() {
        return jdbc.sql(OPERATING)
                .query((row, n) -> new FirmId(row.getObject("id", UUID.class)))
                .list();
    }

    private static FirmName name(ResultSet row) throws SQLException {
        return new FirmName(new FirmId(row.getObject("id", UUID.class)), row.getString("slug"), row.getString("name"));
    }

    private static FirmFacts facts(ResultSet row) throws SQLException {
        return new FirmFacts(
                new FirmId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("slug"),
                Coded.of(FirmStatus.class, row.getString("status")),
                ZoneId.of(row.getString("time_zone")),
                Currency.getInstance(row.getString("currency")),
                Locale.forLanguageTag(row.getString("locale")));
    }
}

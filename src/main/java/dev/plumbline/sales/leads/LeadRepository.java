package dev.plumbline.sales.leads;

import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.sales.LeadId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.RowPlace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class LeadRepository {
    /** What a list can be sorted by; each has an index. */
    static final List<SortKey> SORTS = List.of(
            SortKey.of("createdAt", "l.created_at", "timestamptz"),
            SortKey.of("score", "l.score", "integer"),
            SortKey.of("name", "l.name", "text"),
            SortKey.of("quoted", "coalesce(l.quoted, 0)", "numeric"),
            SortKey.of("updatedAt", "l.updated_at", "timestamptz"));

    private static final String FIELDS = """
            l.id, l.version, l.status, l.status_command, l.status_at, l.first_name, l.last_name, l.company, l.phone,
                   l.alternate_phone, l.email, l.street, l.city, l.region, l.postcode, l.country, l.latitude, l.longitude,
                   l.property_value, l.property_type, l.year_built, l.roof_type, l.roof_age_years, l.roof_size_sqft,
                   l.urgency, l.description, l.insurance_claim, l.budget_min, l.budget_max, l.budget_confirmed,
                   l.decision_maker, l.competitor_quotes, l.quoted, l.source, l.source_detail, l.tags, l.custom,
                   l.owner_id, l.territory_id, l.assigned_at, l.interactions, l.attempts, l.first_contact_at,
                   l.last_contact_at, l.response_seconds, l.score, l.temperature, l.first_temperature, l.score_by_hand,
                   l.scored_at, l.score_changes_at, l.reason, l.lost_to, l.client_id, l.merged_into, l.created_at,
                   l.updated_at, l.deleted_at
            """;

    private static final String COLUMNS = "select " + FIELDS + "  from sales.lead l\n";

    /** What a row of a list shows, a third of the record, and the clock, which an imported lead does not have. */
    private static final String LISTED = """
            select l.id, l.version, l.status, l.name, l.company, l.phone, l.email, l.street, l.city, l.postcode, l.latitude,
                   l.longitude, l.source, l.urgency, l.score, l.temperature, l.owner_id, l.quoted, l.tags,
                   l.custom, l.first_contact_at, l.last_contact_at, l.created_at, l.updated_at, k.deadline_at, k.ended_at
              from sales.lead l
              left join sales.response_clock k on k.firm_id = l.firm_id and k.lead_id = l.id
            """;

    private static final String INSERT = """
            insert into sales.lead as l (
                   firm_id, id, status, status_command, status_at, first_name, last_name, company, phone, alternate_phone,
                   email, street, city, region, postcode, country, latitude, longitude, property_value, property_type,
                   year_built, roof_type, roof_age_years, roof_size_sqft, urgency, description, insurance_claim,
                   budget_min, budget_max, budget_confirmed, decision_maker, competitor_quotes, quoted, source,
                   source_detail, tags, custom, owner_id, territory_id, assigned_at, interactions, attempts,
                   first_contact_at, last_contact_at, response_seconds, score, temperature, first_temperature,
                   score_by_hand, scored_at, score_changes_at, phone_key, alternate_key, email_key, place_key,
                   created_at, received_at, updated_at)
            values (shared.firm(), :id, :status, :command, :statusAt, :firstName, :lastName, :company, :phone,
                   :alternatePhone, :email, :street, :city, :region, :postcode, :country, :latitude, :longitude,
                   :propertyValue, :propertyType, :yearBuilt, :roofType, :roofAge, :roofSize, :urgency, :description,
                   :insuranceClaim, :budgetMin, :budgetMax, :budgetConfirmed, :decisionMaker, :competitorQuotes, :quoted,
                   :source, :sourceDetail, cast(:tags as text[]), cast(:custom as jsonb), :owner, :territory, :assignedAt,
                   :interactions, :attempts, :firstContactAt, :lastContactAt, :responseSeconds, :score, :temperature,
                   :firstTemperature, :byHand, :scoredAt, :scoreChangesAt, :phoneKey, :alternateKey, :emailKey,
                   :placeKey, :createdAt, :receivedAt, :receivedAt)
            """;

    private static final String STORED = "returning " + FIELDS;

    /** What commands change. Without the facts neither the name nor the words of the search are made anew. */
    private static final String MOVE = """
            update sales.lead l
               set status = :status, status_command = :command, owner_id = :owner, territory_id = :territory,
                   assigned_at = :assignedAt, interactions = :interactions, attempts = :attempts,
                   first_contact_at = :firstContactAt, last_contact_at = :lastContactAt,
                   response_seconds = :responseSeconds, score = :score, temperature = :temperature,
                   first_temperature = :firstTemperature, score_by_hand = :byHand, scored_at = :scoredAt,
                   score_changes_at = :scoreChangesAt, reason = :reason, lost_to = :lostTo, client_id = :client,
                   merged_into = :mergedInto, deleted_at = :deletedAt
            """;

    private static final String FACTS = """
                   , first_name = :firstName, last_name = :lastName, company = :company, phone = :phone,
                   alternate_phone = :alternatePhone, email = :email, street = :street, city = :city, region = :region,
                   postcode = :postcode, country = :country, latitude = :latitude, longitude = :longitude,
                   property_value = :propertyValue, property_type = :propertyType, year_built = :yearBuilt,
                   roof_type = :roofType, roof_age_years = :roofAge, roof_size_sqft = :roofSize, urgency = :urgency,
                   description = :description, insurance_claim = :insuranceClaim, budget_min = :budgetMin,
                   budget_max = :budgetMax, budget_confirmed = :budgetConfirmed, decision_maker = :decisionMaker,
                   competitor_quotes = :competitorQuotes, quoted = :quoted, source = :source,
                   source_detail = :sourceDetail, tags = cast(:tags as text[]), custom = cast(:custom as jsonb),
                   phone_key = :phoneKey, alternate_key = :alternateKey, email_key = :emailKey, place_key = :placeKey
            """;

    private static final String THIS_ONE = """
             where l.id = :id
            returning old.owner_id as owner_before, old.territory_id as territory_before,
            """ + FIELDS;

    private static final int FETCH = 500;

    private static final String BY_ID = COLUMNS + " where l.id = :id";

    private static final String DUE = COLUMNS + """
             where l.score_changes_at <= :now
             order by l.score_changes_at, l.id
             limit :limit
               for update skip locked
            """;

    private static final String BATCH = COLUMNS + """
             where l.id > :after
             order by l.id
             limit :limit
            """;

    private static final String AT = "select id from sales.lead order by id offset :position limit 1";
    private static final String RATED = ", job_versions = l.job_versions + 1\n";

    /** Up to here, looking all up and sorting them is sooner done than walking down an index until a page is full. */
    private static final int FEW = 2_500;

    // In the select list the function gives one row after another, so that it ends with the limit.
    private static final String MANY =
            "select count(*) > :few from (select sales.lead_search(:q) limit :few + 1) found";

    private static final String COUNT = "select count(*) from sales.lead";

    /** Whatever was done to a lead raised its version: beyond the first there are only those that jobs made. */
    private static final String TAKE_BACK = """
            update sales.lead
               set deleted_at = :now
             where id = any(:ids) and version = 1 + job_versions and deleted_at is null
            returning id, owner_id, territory_id
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final LeadColumns columns;

    LeadRepository(JdbcClient jdbc, NamedParameterJdbcOperations batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.columns = new LeadColumns(json);
    }

    /** A changed lead as it is stored, and where it stood before and after. */
    record Moved(Lead lead, List<RowPlace> places) {}

    /** A lead that was put aside, and where it stands. */
    record Aside(UUID id, RowPlace place) {}

    /** Gives it as it is stored. */
    Lead insert(Lead lead, LeadColumns.Keys keys, Instant receivedAt) {
        Map<String, @Nullable Object> params = columns.params(lead, keys);
        params.put("receivedAt", LeadColumns.time(receivedAt));
        return jdbc.sql(INSERT + STORED)
                .params(params)
                .query((row, n) -> columns.lead(row))
                .single();
    }

    /** Many new leads in one round trip. */
    void insertAll(List<Lead> many, String region, Instant receivedAt) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(many.size());
        for (Lead lead : many) {
            Map<String, @Nullable Object> params = columns.params(lead, LeadColumns.Keys.of(lead.facts(), region));
            params.put("receivedAt", LeadColumns.time(receivedAt));
            rows.add(params);
        }
        batches.batchUpdate(
                INSERT, rows.stream().map(MapSqlParameterSource::new).toArray(SqlParameterSource[]::new));
    }

    /** Puts those aside that nobody has touched. */
    List<Aside> takeBack(List<UUID> ids, Instant now) {
        return jdbc.sql(TAKE_BACK)
                .param("ids", ids.toArray(UUID[]::new))
                .param("now", LeadColumns.time(now))
                .query((row, n) ->
                        new Aside(row.getObject("id", UUID.class), LeadColumns.place(row, "owner_id", "territory_id")))
                .list();
    }

    Moved update(Lead lead, LeadColumns.Keys keys) {
        return changed(MOVE + FACTS + THIS_ONE, columns.params(lead, keys));
    }

    /** The same of a lead whose facts are as they were. */
    Moved move(Lead lead) {
        return changed(MOVE + THIS_ONE, LeadColumns.state(lead));
    }

    /** The same by a job, which is no work on it. */
    Moved rate(Lead lead) {
        return changed(MOVE + RATED + THIS_ONE, LeadColumns.state(lead));
    }

    private Moved changed(String update, Map<String, @Nullable Object> params) {
        return jdbc.sql(update)
                .params(params)
                .query((row, n) -> new Moved(
                        columns.lead(row),
                        List.of(
                                LeadColumns.place(row, "owner_before", "territory_before"),
                                LeadColumns.place(row, "owner_id", "territory_id"))))
                .single();
    }

    /** As the caller may see it: what is out of their scope does not exist. */
    Optional<Lead> find(LeadId id) {
        return one(id, "");
    }

    /** The same, held until the transaction ends. */
    Optional<Lead> lock(LeadId id) {
        return one(id, " for update");
    }

    private Optional<Lead> one(LeadId id, String lock) {
        Where where = LeadFilter.visible(new Where().and("l.id = :id", "id", id.value()));
        return jdbc.sql(COLUMNS + where.sql() + lock)
                .params(where.params())
                .query((row, n) -> columns.lead(row))
                .optional();
    }

    /** Whoever asks: for what the firm itself does. */
    Optional<Lead> any(LeadId id) {
        return jdbc.sql(BY_ID + " for update")
                .param("id", id.value())
                .query((row, n) -> columns.lead(row))
                .optional();
    }

    Page<LeadSummary> page(Listing listing, LeadFilter filter) {
        Where where = many(filter.words()) ? filter.walked() : filter.where();
        listing.seek(where, "l.id");
        List<LeadSummary> rows = jdbc.sql(LISTED + where.sql() + listing.orderBy("l.id"))
                .params(where.params())
                .query((row, n) -> LeadSummary.of(row, columns))
                .list();
        return listing.page(
                rows, row -> row.key(listing.key()), row -> row.id().value().toString());
    }

    private boolean many(@Nullable String words) {
        return words != null
                && jdbc.sql(MANY)
                        .param("q", words)
                        .param("few", FEW)
                        .query(Boolean.class)
                        .single();
    }

    /** Hands over one after another in the order of the list, holding no more than some hundreds. */
    void each(Listing listing, Where where, Consumer<Lead> row) {
        jdbc.sql(COLUMNS + where.sql() + listing.orderBy("l.id"))
                .params(where.params())
                .withFetchSize(FETCH)
                .query(result -> {
                    row.accept(columns.lead(result));
                });
    }

    /** Leads whose score time has changed; those that another worker holds are left to it. */
    List<Lead> dueForScore(Instant now, int limit) {
        return jdbc.sql(DUE)
                .param("now", LeadColumns.time(now))
                .param("limit", limit)
                .query((row, n) -> columns.lead(row))
                .list();
    }

    /** The firm's leads after one of them, in a fixed order and the deleted ones among them, for going through all. */
    List<Lead> batch(UUID after, int limit) {
        return jdbc.sql(BATCH)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> columns.lead(row))
                .list();
    }

    Optional<UUID> at(long position) {
        return jdbc.sql(AT).param("position", position).query(UUID.class).optional();
    }

    long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }
}

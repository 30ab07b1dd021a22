package dev.plumbline.sales.leads;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.Temperature;
import dev.plumbline.sales.Urgency;
import dev.plumbline.sales.duplicates.Fingerprint;
import dev.plumbline.sales.leads.LeadParts.Activity;
import dev.plumbline.sales.leads.LeadParts.Address;
import dev.plumbline.sales.leads.LeadParts.Assignment;
import dev.plumbline.sales.leads.LeadParts.Budget;
import dev.plumbline.sales.leads.LeadParts.Contact;
import dev.plumbline.sales.leads.LeadParts.Coordinates;
import dev.plumbline.sales.leads.LeadParts.Need;
import dev.plumbline.sales.leads.LeadParts.Origin;
import dev.plumbline.sales.leads.LeadParts.Outcome;
import dev.plumbline.sales.leads.LeadParts.Person;
import dev.plumbline.sales.leads.LeadParts.Property;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MatchKeys;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Postcodes;
import dev.plumbline.shared.RowPlace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Between the columns of sales.lead and a {@link Lead}, both ways. */
final class LeadColumns {
    private static final TypeReference<Map<String, Object>> CUSTOM = new TypeReference<>() {};

    private final JsonMapper json;

    LeadColumns(JsonMapper json) {
        this.json = json;
    }

    /** What duplicates of a lead are found by; stored beside it and derived from it at every write. */
    record Keys(
            @Nullable String phone,
            @Nullable String alternate,
            @Nullable String email,
            @Nullable String place) {

        /** @param region two letters, where a number without country code belongs */
        static Keys of(Lead.Facts facts, String region) {
            return new Keys(
                    MatchKeys.phone(facts.contact().phone(), region),
                    MatchKeys.phone(facts.contact().alternatePhone(), region),
                    MatchKeys.email(facts.contact().email()),
                    place(facts.address()));
        }

        static Fingerprint print(Lead.Facts facts, String region) {
            return Fingerprint.of(
                    new Fingerprint.Given(
                            facts.contact().phone(),
                            facts.contact().alternatePhone(),
                            facts.contact().email(),
                            facts.person().display(),
                            facts.address().street(),
                            facts.address().city()),
                    region);
        }

        /** House number and post code, or town: few leads share both, and the same house always does. */
        private static @Nullable String place(Address address) {
            String postcode = address.postcode();
            String where = postcode == null
                    ? address.city()
                    : Postcodes.hasBlock(postcode) ? Postcodes.area(postcode) : postcode;
            return MatchKeys.place(address.street(), where);
        }
    }

    Map<String, @Nullable Object> params(Lead lead, Keys keys) {
        Map<String, @Nullable Object> params = state(lead);
        facts(params, lead.facts());
        params.put("phoneKey", keys.phone());
        params.put("alternateKey", keys.alternate());
        params.put("emailKey", keys.email());
        params.put("placeKey", keys.place());
        return params;
    }

    /** All but the facts. */
    static Map<String, @Nullable Object> state(Lead lead) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("id", lead.id().value());
        params.put("status", lead.status().code());
        params.put("command", lead.stage().command());
        params.put("statusAt", time(lead.stage().at()));
        MemberId owner = lead.assignment().owner();
        params.put("owner", owner == null ? null : owner.value());
        params.put("territory", lead.assignment().territory());
        params.put("assignedAt", time(lead.assignment().at()));
        params.put("interactions", lead.activity().interactions());
        params.put("attempts", lead.activity().attempts());
        params.put("firstContactAt", time(lead.activity().firstContactAt()));
        params.put("lastContactAt", time(lead.activity().lastContactAt()));
        params.put("responseSeconds", lead.activity().responseSeconds());
        params.put("score", lead.score().shown());
        params.put("temperature", lead.score().temperature().code());
        params.put("firstTemperature", lead.score().first().code());
        params.put("byHand", lead.score().byHand());
        params.put("scoredAt", time(lead.score().at()));
        params.put("scoreChangesAt", time(lead.score().changesAt()));
        params.put("reason", lead.outcome().reason());
        params.put("lostTo", lead.outcome().lostTo());
        params.put("client", lead.outcome().client());
        LeadId merged = lead.outcome().mergedInto();
        params.put("mergedInto", merged == null ? null : merged.value());
        params.put("createdAt", time(lead.createdAt()));
        params.put("deletedAt", time(lead.deletedAt()));
        return params;
    }

    private void facts(Map<String, @Nullable Object> params, Lead.Facts facts) {
        params.put("firstName", facts.person().firstName());
        params.put("lastName", facts.person().lastName());
        params.put("company", facts.person().company());
        params.put("phone", facts.contact().phone());
        params.put("alternatePhone", facts.contact().alternatePhone());
        params.put("email", facts.contact().email());
        Address address = facts.address();
        params.put("street", address.street());
        params.put("city", address.city());
        params.put("region", address.region());
        params.put("postcode", address.postcode());
        params.put("country", address.country());
        Coordinates at = address.at();
        params.put("latitude", at == null ? null : at.latitude());
        params.put("longitude", at == null ? null : at.longitude());
        params.put("propertyValue", facts.property().value());
        params.put("propertyType", facts.property().type());
        params.put("yearBuilt", facts.property().yearBuilt());
        params.put("roofType", facts.property().roofType());
        params.put("roofAge", facts.property().roofAgeYears());
        params.put("roofSize", facts.property().roofSizeSqft());
        Urgency urgency = facts.need().urgency();
        params.put("urgency", urgency == null ? null : urgency.code());
        params.put("description", facts.need().description());
        params.put("insuranceClaim", facts.need().insuranceClaim());
        params.put("budgetMin", facts.budget().min());
        params.put("budgetMax", facts.budget().max());
        params.put("budgetConfirmed", facts.budget().confirmed());
        params.put("decisionMaker", facts.budget().decisionMaker());
        params.put("competitorQuotes", facts.budget().competitorQuotes());
        params.put("quoted", facts.budget().quoted());
        params.put("source", facts.origin().source().code());
        params.put("sourceDetail", facts.origin().detail());
        params.put("tags", facts.tags().toArray(String[]::new));
        params.put("custom", json.writeValueAsString(facts.custom()));
    }

    Lead lead(ResultSet row) throws SQLException {
        return new Lead(
                new LeadId(uuid(row, "id")),
                row.getLong("version"),
                new Lead.Stage(
                        Coded.of(LeadStatus.class, row.getString("status")),
                        row.getString("status_command"),
                        instant(row, "status_at")),
                facts(row),
                assignment(row),
                new Activity(
                        row.getInt("interactions"),
                        row.getInt("attempts"),
                        maybe(row, "first_contact_at"),
                        maybe(row, "last_contact_at"),
                        row.getObject("response_seconds", Long.class)),
                new Lead.Score(
                        row.getInt("score"),
                        Coded.of(Temperature.class, row.getString("temperature")),
                        Coded.of(Temperature.class, row.getString("first_temperature")),
                        row.getBoolean("score_by_hand"),
                        instant(row, "scored_at"),
                        maybe(row, "score_changes_at")),
                outcome(row),
                instant(row, "created_at"),
                maybe(row, "deleted_at"));
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        UUID owner = row.getObject("owner_id", UUID.class);
        return new Assignment(
                owner == null ? null : new MemberId(owner),
                row.getObject("territory_id", UUID.class),
                maybe(row, "assigned_at"));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        UUID merged = row.getObject("merged_into", UUID.class);
        return new Outcome(
                row.getString("reason"),
                row.getString("lost_to"),
                row.getObject("client_id", UUID.class),
                merged == null ? null : new LeadId(merged));
    }

    private Lead.Facts facts(ResultSet row) throws SQLException {
        String urgency = row.getString("urgency");
        return new Lead.Facts(
                new Person(row.getString("first_name"), row.getString("last_name"), row.getString("company")),
                new Contact(row.getString("phone"), row.getString("alternate_phone"), row.getString("email")),
                address(row),
                new Property(
                        row.getBigDecimal("property_value"),
                        row.getString("property_type"),
                        row.getObject("year_built", Integer.class),
                        row.getString("roof_type"),
                        row.getObject("roof_age_years", Integer.class),
                        row.getObject("roof_size_sqft", Integer.class)),
                new Need(
                        urgency == null ? null : Coded.of(Urgency.class, urgency),
                        row.getString("description"),
                        row.getBoolean("insurance_claim")),
                new Budget(
                        row.getBigDecimal("budget_min"),
                        row.getBigDecimal("budget_max"),
                        row.getBoolean("budget_confirmed"),
                        row.getObject("decision_maker", Boolean.class),
                        row.getInt("competitor_quotes"),
                        row.getBigDecimal("quoted")),
                new Origin(Coded.of(LeadSource.class, row.getString("source")), row.getString("source_detail")),
                tags(row),
                custom(row.getString("custom")));
    }

    private static Address address(ResultSet row) throws SQLException {
        return new Address(
                row.getString("street"),
                row.getString("city"),
                row.getString("region"),
                row.getString("postcode"),
                row.getString("country"),
                coordinates(row));
    }

    /** Most leads have none of the firm's own fields. */
    Map<String, Object> custom(String stored) {
        return stored.equals("{}") ? Map.of() : json.readValue(stored, CUSTOM);
    }

    static @Nullable Coordinates coordinates(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
    }

    static SortedSet<String> tags(ResultSet row) throws SQLException {
        return new TreeSet<>(List.of((String[]) row.getArray("tags").getArray()));
    }

    static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Where it stands for those who see only some rows. */
    static RowPlace place(Lead lead) {
        return new RowPlace(lead.assignment().owner(), lead.assignment().territory());
    }

    static RowPlace place(ResultSet row, String owner, String territory) throws SQLException {
        @Nullable UUID member = row.getObject(owner, UUID.class);
        return new RowPlace(member == null ? null : new MemberId(member), row.getObject(territory, UUID.class));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}

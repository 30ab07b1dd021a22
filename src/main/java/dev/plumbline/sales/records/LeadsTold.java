package dev.plumbline.sales.records;

import dev.plumbline.records.LoggedTable;
import dev.plumbline.records.LoggedTable.Column;
import dev.plumbline.records.LoggedTable.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the log says of leads, told in timelines. What was said and done is told by interactions: of these the columns that count
 * them are not told once more.
 */
@Configuration(proxyBeanMethods = false)
class LeadsTold {
    private static final String KIND = "leads";
    private static final String TABLE = "sales.lead";

    private static final List<Column> FACTS = List.of(
            Column.of("first_name", "firstName"),
            Column.of("last_name", "lastName"),
            Column.of("company", "company"),
            Column.of("phone", "phone"),
            Column.of("alternate_phone", "alternatePhone"),
            Column.of("email", "email"),
            Column.of("street", "address.street"),
            Column.of("city", "address.city"),
            Column.of("region", "address.region"),
            Column.of("postcode", "address.postcode"),
            Column.of("country", "address.country"),
            Column.of("latitude", "address.latitude"),
            Column.of("longitude", "address.longitude"),
            Column.of("property_value", "property.value"),
            Column.of("property_type", "property.type"),
            Column.of("year_built", "property.yearBuilt"),
            Column.of("roof_type", "property.roofType"),
            Column.of("roof_age_years", "property.roofAgeYears"),
            Column.of("roof_size_sqft", "property.roofSizeSqft"),
            Column.of("urgency", "need.urgency"),
            Column.of("description", "need.description"),
            Column.of("insurance_claim", "need.insuranceClaim"),
            Column.of("budget_min", "budget.min"),
            Column.of("budget_max", "budget.max"),
            Column.of("budget_confirmed", "budget.confirmed"),
            Column.of("decision_maker", "budget.decisionMaker"),
            Column.of("competitor_quotes", "budget.competitorQuotes"),
            Column.of("quoted", "budget.quoted"),
            Column.of("source", "source"),
            Column.of("source_detail", "sourceDetail"),
            Column.of("tags", "tags"),
            Column.parts("custom", "custom"));

    private static final List<Column> PLACE =
            List.of(Column.member("owner_id", "owner"), Column.territory("territory_id", "territory"));

    private static final List<Column> STAGE = List.of(Column.of("status", "status"), Column.of("lost_to", "lostTo"));

    private static final List<Column> SCORE = List.of(
            Column.of("score", "score"),
            Column.of("temperature", "temperature"),
            Column.of("score_by_hand", "scoreByHand"));

    private static final String STATUS = "status";
    private static final String DELETED = "deleted_at";
    private static final String MERGED = "merged_into";

    @Bean
    LoggedTable leadsChanged() {
        return told(
                "changes",
                List.of(FACTS, PLACE),
                List.of(
                        Verb.made("created"),
                        Verb.set("deleted", DELETED),
                        Verb.cleared("restored", DELETED),
                        Verb.changed("assigned", names(List.of(PLACE))),
                        Verb.changed("changed", names(List.of(FACTS)))),
                Set.of(STATUS, MERGED));
    }

    @Bean
    LoggedTable leadsMoved() {
        return told(
                "stages",
                List.of(STAGE, FACTS, PLACE),
                List.of(Verb.leadsTo("converted", "client_id", "/clients/"), Verb.changed("moved", Set.of(STATUS))),
                Set.of());
    }

    /** A score that follows from something else that is told is not told by itself. */
    @Bean
    LoggedTable leadsScored() {
        Set<String> elsewhere = Stream.concat(names(List.of(FACTS, PLACE)).stream(), Stream.of(STATUS, DELETED, MERGED))
                .collect(Collectors.toUnmodifiableSet());
        return told(
                "score",
                List.of(SCORE),
                List.of(
                        Verb.changed("set-by-hand", Set.of("score_by_hand")),
                        Verb.changed("scored", Set.of("score", "temperature"))),
                elsewhere);
    }

    private static LoggedTable told(String code, List<List<Column>> columns, List<Verb> verbs, Set<String> unless) {
        List<Column> all = new ArrayList<>();
        columns.forEach(all::addAll);
        return new LoggedTable(code, KIND, TABLE, all, verbs, unless, null);
    }

    private static Set<String> names(List<List<Column>> columns) {
        return columns.stream().flatMap(List::stream).map(Column::name).collect(Collectors.toUnmodifiableSet());
    }
}

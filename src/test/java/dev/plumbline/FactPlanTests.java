package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.clients.ClientsTest;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.facts.PropertyFacts;
import dev.plumbline.clients.facts.PropertyKnowledge;
import dev.plumbline.platform.data.OwnerDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is known of a property, or of a page of them, is read by its index, however much is known of others. */
@Import(RecordedStatements.Configuration.class)
class FactPlanTests extends ClientsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-01");
    private static final int OTHERS = 3_000;
    private static final Set<String> LARGE = Set.of("fact_answer", "appliance_entry", "tenancy_entry", "hazard_entry");

    /** Of many properties of the firm, and of the few that are asked for. */
    private static final String PROPERTIES = """
            with p (id, n) as (
                 select gen_random_uuid(), n from generate_series(1, %d) n
                 union all
                 select unnest(cast('{%s}' as uuid[])), 0)
            """;

    private static final String ANSWERS = """
            insert into clients.fact_answer (firm_id, property_id, nr, code, standing, value, true_from, source, recorded_at)
            select cast('%s' as uuid), p.id, f, 'fact_' || mod(f, 20), 'known', 'yes', date '2026-01-01' + mod(f, 3), 'import',
                   timestamptz '2026-02-01' + f * interval '1 minute'
              from p, generate_series(1, 30) f
            """;

    private static final String APPLIANCES = """
            insert into clients.appliance_entry (firm_id, property_id, appliance_id, nr, act, fuel, kind, room, owned_by, serves_home,
                                                 source, recorded_at)
            select cast('%s' as uuid), p.id, a.id, 1, 'added', 'gas', 'boiler', 'Hall', 'landlord', true, 'import',
                   timestamptz '2026-02-01'
              from p, lateral (select gen_random_uuid() as id from generate_series(1, 6 + 0 * p.n)) a
            """;

    private static final String TENANCIES = """
            insert into clients.tenancy_entry (firm_id, property_id, tenancy_id, nr, act, kind, starts_on, source, recorded_at)
            select cast('%s' as uuid), p.id, t.id, 1, 'added', 'assured', date '2026-01-01', 'import', timestamptz '2026-02-01'
              from p, lateral (select gen_random_uuid() as id from generate_series(1, 6 + 0 * p.n)) t
            """;

    private static final String HAZARDS = """
            insert into clients.hazard_entry (firm_id, property_id, hazard_id, nr, act, kind, aware_on, source, recorded_at)
            select cast('%s' as uuid), p.id, h.id, 1, 'added', 'damp_mould', date '2026-01-01', 'import', timestamptz '2026-02-01'
              from p, lateral (select gen_random_uuid() as id from generate_series(1, 6 + 0 * p.n)) h
            """;

    @Autowired
    private RecordedStatements statements;

    @Autowired
    private OwnerDatabase database;

    @Autowired
    private DataSource application;

    @Autowired
    private PropertyFacts facts;

    private List<PropertyId> properties() {
        List<PropertyId> properties = new ArrayList<>();
        for (String street : List.of("1 Elm Street", "2 Elm Street", "3 Elm Street")) {
            properties.add(new PropertyId(UUID.fromString(property(client("Oak " + street, street)))));
        }
        return properties;
    }

    private void load(List<PropertyId> properties) {
        String ids = String.join(
                ",", properties.stream().map(each -> each.value().toString()).toList());
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql("set local session_replication_role = replica").update();
            for (String rows : List.of(ANSWERS, APPLIANCES, TENANCIES, HAZARDS)) {
                String insert = rows.formatted(ownerPerson().firm().value());
                database.jdbc()
                        .sql(insert.replaceFirst("select", PROPERTIES.formatted(OTHERS, ids) + "select"))
                        .update();
            }
        });
        database.jdbc()
                .sql(
                        "vacuum analyze clients.fact_answer, clients.appliance_entry, clients.tenancy_entry, clients.hazard_entry")
                .update();
    }

    private List<PropertyKnowledge> known(List<PropertyId> properties) {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction().execute(status -> facts.of(properties, clock.instant())));
    }

    @Test
    void readsByTheIndexAndAPageInAsManyStatementsAsOne() {
        List<PropertyId> properties = properties();
        load(properties);
        statements.start();
        assertThat(known(properties.subList(0, 1))).hasSize(1);
        assertThat(ofClients(statements.stop())).hasSize(5);
        statements.start();
        assertThat(known(properties)).hasSize(3).allSatisfy(each -> {
            assertThat(each.answer("fact_7", TODAY).orElseThrow().value()).isEqualTo("yes");
            assertThat(each.appliances()).hasSize(6);
            assertThat(each.tenancies()).hasSize(6);
            assertThat(each.hazards()).hasSize(6);
        });
        List<String> page = ofClients(statements.stop());
        assertThat(page).hasSize(5);

        statements.start();
        String at = "/api/v1/properties/" + properties.getFirst().value();
        for (String path : List.of("/facts", "/facts/gas_supply/history", "/appliances", "/tenancies", "/hazards")) {
            owner().get(at + path).expect(200);
        }
        String appliance = owner().get(at + "/appliances")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        owner().get(at + "/appliances/" + appliance + "/history").expect(200);
        owner().get("/api/v1/records/properties/" + properties.getFirst().value() + "/timeline")
                .expect(200);
        List<String> asked = new ArrayList<>(ofClients(statements.stop()));
        asked.addAll(page);
        Set<String> faults = new TreeSet<>();
        asked.forEach(text -> faults.addAll(scans(text)));
        assertThat(asked).hasSizeGreaterThan(8);
        assertThat(faults).isEmpty();
        faults.addAll(scans("select count(*) from clients.fact_answer where note = 'planted'"));
        assertThat(faults).isNotEmpty();
    }

    private static List<String> ofClients(Set<String> texts) {
        return texts.stream()
                .filter(text -> text.contains("clients.") && text.stripLeading().startsWith("select"))
                .toList();
    }

    private Set<String> scans(String text) {
        return new SequentialScans(world, application, LARGE).of(ownerPerson().firm(), text);
    }
}

package dev.plumbline.compliance.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.RecordedStatements;
import dev.plumbline.SequentialScans;
import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.platform.data.OwnerDatabase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A page of the board is read by its index, and in as many statements whatever stands on it. */
@Import(RecordedStatements.Configuration.class)
class DutyBoardPlanTests extends ComplianceTest {
    private static final String BOARD = "/api/v1/obligations/board";

    /** Fifteen spans ahead for each of many properties, one in ten of them red now. */
    private static final String SPANS = """
            insert into compliance.outlook (firm_id, property_id, from_day, until_day, is_last, reckoned, colour, red, amber, green, rules)
            select cast('%s' as uuid), p.id, date '%s' + (s * 28 - 28), date '%s' + (s * 28 - mod(p.n, 28)), s = 15, true,
                   case when mod(p.n + s, 10) = 0 then 'red' when mod(p.n, 3) = 0 then 'amber' else 'green' end, 1, 2, 5, '1/plan'
              from (select gen_random_uuid() as id, n from generate_series(1, %d) n offset 0) p, generate_series(1, 15) s
            """;

    private static final int PROPERTIES = 4_000;

    @Autowired
    private RecordedStatements statements;

    @Autowired
    private OwnerDatabase database;

    @Autowired
    private DataSource application;

    private void load() {
        String today = today().toString();
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql("set local session_replication_role = replica").update();
            database.jdbc()
                    .sql(SPANS.formatted(ownerPerson().firm().value(), today, today, PROPERTIES))
                    .update();
        });
        database.jdbc()
                .sql("vacuum analyze compliance.outlook, compliance.outlook_mark")
                .update();
    }

    @Test
    void readsAPageByTheIndexInAsManyStatementsAsAnother() {
        load();
        Set<String> faults = new TreeSet<>();
        int first = 0;
        for (String query : List.of(
                "?limit=10", "?limit=100", "?stands=red", "?stands=no_rules", "?asOf=" + today().plusDays(200))) {
            statements.start();
            owner().get(BOARD + query).expect(200);
            List<String> asked = statements.stop().stream()
                    .filter(text -> text.contains("compliance.outlook"))
                    .toList();
            first = first == 0 ? asked.size() : first;
            assertThat(asked).hasSize(first).isNotEmpty();
            asked.forEach(text -> faults.addAll(scans(text)));
        }
        assertThat(faults).isEmpty();
        faults.addAll(scans("select count(*) from compliance.outlook where worst = 'planted'"));
        assertThat(faults).isNotEmpty();
    }

    private Set<String> scans(String text) {
        return new SequentialScans(world, application, Set.of("outlook"))
                .of(ownerPerson().firm(), text);
    }
}

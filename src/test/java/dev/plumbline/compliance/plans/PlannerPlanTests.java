package dev.plumbline.compliance.plans;

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

/** A plan is read by its index, and in as many statements whatever stands in it. */
@Import(RecordedStatements.Configuration.class)
class PlannerPlanTests extends ComplianceTest {
    private static final String PLAN = "/api/v1/obligations/plan";

    /** Last days of ten years ahead, in a hundred areas. */
    private static final String DEADLINES = """
            insert into compliance.deadline (firm_id, property_id, rule, subject_id, title, about, due, area, changed_at)
            select cast('%s' as uuid), gen_random_uuid(),
                   case mod(n, 3) when 0 then 'england.gas.check' when 1 then 'england.electrical.check' else 'england.epc.valid' end,
                   '', 'Check', '', date '%s' + mod(n * 37, 3650), 'M' || mod(n, 100), now()
              from generate_series(1, 40000) n
            """;

    @Autowired
    private RecordedStatements statements;

    @Autowired
    private OwnerDatabase database;

    @Autowired
    private DataSource application;

    private void load() {
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql("set local session_replication_role = replica").update();
            database.jdbc()
                    .sql(DEADLINES
                            .replaceFirst("%s", ownerPerson().firm().value().toString())
                            .replaceFirst("%s", today().toString()))
                    .update();
        });
        database.jdbc().sql("vacuum analyze compliance.deadline").update();
    }

    @Test
    void readsAPlanByTheIndexInAsManyStatementsAsAnother() {
        load();
        Set<String> faults = new TreeSet<>();
        for (String query : List.of(
                "?limit=10",
                "?until=" + today().plusDays(366),
                "?area=M7",
                "?trade=electrician",
                "/visits?trade=gas_engineer&area=M7",
                "/visits?trade=gas_engineer&area=M7&from=" + today().plusDays(30))) {
            statements.start();
            owner().get(PLAN + query).expect(200);
            List<String> asked = statements.stop().stream()
                    .filter(text -> text.contains("compliance.deadline"))
                    .toList();
            assertThat(asked).as(query).hasSize(1);
            faults.addAll(scans(asked.getFirst()));
        }
        assertThat(faults).isEmpty();
        faults.addAll(scans("select count(*) from compliance.deadline where title = 'planted'"));
        assertThat(faults).isNotEmpty();
    }

    private Set<String> scans(String text) {
        return new SequentialScans(world, application, Set.of("deadline"))
                .of(ownerPerson().firm(), text);
    }
}

package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.data.OwnerDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The contract tests would notice: takes one guard away from one table after the other, in a transaction that is rolled back,
 * and looks whether the queries of {@link FirmIsolationTests} name that table.
 */
class RemovedGuardTests extends ApiTest {
    @Autowired
    private OwnerDatabase superuser;

    @Test
    void aRemovedPolicyIsNoticedOnEveryTable() {
        List<String> tables = query(FirmIsolationTests.TABLES).stream()
                .filter(t -> !FirmIsolationTests.PLATFORM.contains(t))
                .toList();
        assertThat(tables)
                .isNotEmpty()
                .allMatch(t -> noticed(
                        t,
                        "drop policy firm on " + t,
                        FirmIsolationTests.TABLES + " and " + FirmIsolationTests.UNPOLICED));
        print("policy", tables.size());
    }

    @Test
    void aSecondOrAWeakenedPolicyIsNoticedOnEveryTable() {
        List<String> tables = query(FirmIsolationTests.TABLES).stream()
                .filter(t -> !FirmIsolationTests.PLATFORM.contains(t))
                .toList();
        List<String> before = query(FirmIsolationTests.OTHER_POLICIES);
        assertThat(tables)
                .isNotEmpty()
                .allMatch(t -> listed(before, t, "create policy planted on " + t + " using (true)"))
                .allMatch(t -> listed(before, t, "create policy planted on " + t + " for insert with check (true)"))
                .allMatch(t ->
                        listed(before, t, "alter policy firm on " + t + " using (firm_id = shared.firm() or true)"));
        print("second policy", tables.size());
    }

    private boolean listed(List<String> before, String table, String attack) {
        return Boolean.TRUE.equals(superuser.transaction().execute(status -> {
            status.setRollbackOnly();
            superuser.run(attack);
            return query(FirmIsolationTests.OTHER_POLICIES).stream()
                    .anyMatch(policy -> policy.startsWith(table + " ") && !before.contains(policy));
        }));
    }

    @Test
    void aForeignKeyThatTakesAnotherColumnForTheFirmIsNoticed() {
        assertThat(noticed("firms.crossed crossing", """
                create table firms.crossed (
                  firm_id uuid, role_firm uuid,
                  constraint crossing foreign key (role_firm, firm_id) references firms.team (firm_id, id))
                """, FirmIsolationTests.CROSSING_KEYS))
                .isTrue();
    }

    @Test
    void rowSecurityThatIsSwitchedOffIsNoticedOnEveryTable() {
        List<String> tables = query(FirmIsolationTests.TABLES).stream()
                .filter(t -> !t.startsWith("shared.lifecycle"))
                .toList();
        assertThat(tables)
                .isNotEmpty()
                .allMatch(t ->
                        noticed(t, "alter table " + t + " no force row level security", FirmIsolationTests.UNFORCED))
                .allMatch(t ->
                        noticed(t, "alter table " + t + " disable row level security", FirmIsolationTests.UNFORCED));
        print("row security", tables.size());
    }

    @Test
    void aRemovedAuditTriggerIsNoticedOnEveryTable() {
        List<String> unlogged = query(FirmIsolationTests.UNLOGGED);
        List<String> tables = query(FirmIsolationTests.TABLES).stream()
                .filter(t -> !unlogged.contains(t) && !t.startsWith("shared.lifecycle"))
                .toList();
        assertThat(tables)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(FirmIsolationTests.NOT_LOGGED)
                .allMatch(t -> noticed(t, "drop trigger audit on " + t, FirmIsolationTests.UNLOGGED))
                .allMatch(t -> noticed(t, "alter table " + t + " disable trigger audit", FirmIsolationTests.UNLOGGED));
        print("audit trigger", tables.size());
    }

    private boolean noticed(String table, String attack, String query) {
        return Boolean.TRUE.equals(superuser.transaction().execute(status -> {
            status.setRollbackOnly();
            superuser.run(attack);
            return query(query).contains(table);
        }));
    }

    private List<String> query(String sql) {
        return superuser.jdbc().sql(sql).query(String.class).list();
    }

    private static void print(String guard, int tables) {
        System.out.println("A2 removed " + guard + ": noticed on " + tables + " of " + tables + " tables");
    }
}

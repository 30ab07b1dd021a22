package dev.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.platform.data.OwnerDatabase;
import dev.plumbline.sales.SalesWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bar 5: no business write without its audit entry, whatever breaks while the entry is written. */
class AuditFaultTests extends ApiTest {
    private static final List<String> TABLES = List.of("firms.team", "sales.lead", "clients.client");

    @Autowired
    private OwnerDatabase superuser;

    @BeforeEach
    void armTheFault() {
        superuser.run("create sequence audit.test_fault");
        superuser.run("""
                create function audit.test_fail() returns trigger language plpgsql security definer
                  set search_path = pg_catalog, pg_temp as $$
                declare
                  n bigint;
                begin
                  if new.firm_id::text <> tg_argv[0] then
                    return new;
                  end if;
                  n := nextval('audit.test_fault');
                  if tg_argv[1] = 'sometimes' and hashint8(n) % 2 = 0 then
                    return new;
                  end if;
                  case n % 4
                    when 1 then raise exception 'injected';
                    when 2 then raise exception 'injected' using errcode = '40P01';
                    when 3 then raise exception 'injected' using errcode = '53100';
                    else perform pg_terminate_backend(pg_backend_pid());
                  end case;
                  return new;
                end $$
                """);
    }

    @AfterEach
    void disarm() {
        superuser.run("drop function audit.test_fail() cascade");
        superuser.run("drop sequence audit.test_fault");
    }

    @Test
    void aWriteWhoseAuditEntryFailsFails() {
        Http owner = owner();
        superuser.run("alter sequence audit.test_fault restart with 1 increment by 4");
        arm("always");

        Http.Answer answer = owner.post("/api/v1/firms/teams", Map.of("name", "Unseen", "members", List.of()));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(ids("select id from firms.team where firm_id = ?")).isEmpty();
    }

    @Test
    void aThousandInjectedFaultsLeaveNoUnauditedEffect() {
        inject(1_000);
    }

    @Test
    @Tag("slow")
    void tenThousandInjectedFaultsLeaveNoUnauditedEffect() {
        inject(10_000);
    }

    /** Records of three modules, whose writes have one entry or several, and changes of one of them. */
    private void inject(int faults) {
        Http owner = owner();
        arm("sometimes");
        int refused = 0;
        Map<String, Integer> done = new TreeMap<>();
        List<String> teams = new ArrayList<>();
        for (int n = 0; refused < faults; n++) {
            String table = TABLES.get(n % TABLES.size());
            String changed = n % 2 == 1 && !teams.isEmpty() ? teams.removeLast() : null;
            Http.Answer answer = changed == null ? create(owner, table) : change(owner, changed);
            if (answer.status() >= 300) {
                assertThat(answer.status()).isGreaterThanOrEqualTo(400);
                refused++;
            } else if (changed == null) {
                done.merge(table, 1, Integer::sum);
                if (table.equals("firms.team")) {
                    teams.add(answer.json().path("id").asString());
                }
            } else {
                done.merge("changes", 1, Integer::sum);
            }
        }
        for (String table : TABLES) {
            List<UUID> there = ids("select id from " + table + " where firm_id = ?");
            List<UUID> logged = ids("select subject_id from audit.event where firm_id = ? and operation = 'insert'"
                    + " and subject_type = '" + table + "'");
            System.out.println("A24 bar 5: " + table + ": " + done.get(table) + " of " + there.size()
                    + " answered as done, " + without(there, logged) + " unaudited effects, " + without(logged, there)
                    + " entries without effect");
            assertThat(there).hasSize(done.getOrDefault(table, 0)).isNotEmpty();
            assertThat(logged).containsExactlyInAnyOrderElementsOf(there);
        }
        List<UUID> changes = ids("select id from firms.team where firm_id = ? and version > 1");
        assertThat(changes).hasSize(done.getOrDefault("changes", 0)).isNotEmpty();
        assertThat(ids("select subject_id from audit.event where firm_id = ? and operation = 'update'"
                        + " and subject_type = 'firms.team'"))
                .containsExactlyInAnyOrderElementsOf(changes);
        System.out.println("A24 bar 5: " + refused + " injected faults, done " + done);
    }

    private static Http.Answer create(Http owner, String table) {
        return switch (table) {
            case "firms.team" ->
                owner.post("/api/v1/firms/teams", Map.of("name", "Team " + UUID.randomUUID(), "members", List.of()));
            case "clients.client" ->
                owner.post("/api/v1/clients", Map.of("kind", "company", "name", "Client " + UUID.randomUUID()));
            default -> owner.post(SalesWorld.LEADS, Map.of("lead", SalesWorld.details()));
        };
    }

    private static Http.Answer change(Http owner, String team) {
        return owner.seen(1)
                .put(
                        "/api/v1/firms/teams/" + team,
                        Map.of("name", "Changed " + UUID.randomUUID(), "members", List.of()));
    }

    private static long without(List<UUID> these, List<UUID> those) {
        return these.stream().filter(each -> !those.contains(each)).count();
    }

    private List<UUID> ids(String sql) {
        return superuser
                .jdbc()
                .sql(sql)
                .param(ownerPerson().firm().value())
                .query(UUID.class)
                .list();
    }

    private void arm(String when) {
        superuser.run(
                "create trigger test_fault before insert on audit.event for each row execute function audit.test_fail('"
                        + ownerPerson().firm().value() + "', '" + when + "')");
    }
}

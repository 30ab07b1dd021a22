package dev.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.platform.data.OwnerDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bar 5: no business write without its audit entry, whatever breaks while the entry is written. */
class AuditFaultTests extends ApiTest {
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
                  if tg_argv[1] = 'sometimes' and n % 3 = 0 then
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
        assertThat(teams()).isEmpty();
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

    private void inject(int faults) {
        Http owner = owner();
        arm("sometimes");
        int refused = 0;
        int done = 0;
        while (refused < faults) {
            Http.Answer answer = owner.post(
                    "/api/v1/firms/teams", Map.of("name", "Team " + UUID.randomUUID(), "members", List.of()));
            if (answer.status() < 300) {
                done++;
            } else {
                assertThat(answer.status()).isGreaterThanOrEqualTo(400);
                refused++;
            }
        }
        List<UUID> teams = teams();
        List<UUID> logged = superuser
                .jdbc()
                .sql(
                        "select subject_id from audit.event where firm_id = ? and subject_type = 'firms.team' and operation = 'insert'")
                .param(ownerPerson().firm().value())
                .query(UUID.class)
                .list();
        System.out.println("A24 bar 5: " + refused + " injected faults, " + done + " writes done, "
                + teams.stream().filter(t -> !logged.contains(t)).count() + " unaudited effects, "
                + logged.stream().filter(t -> !teams.contains(t)).count() + " entries without effect");
        assertThat(teams).hasSize(done);
        assertThat(logged).containsExactlyInAnyOrderElementsOf(teams);
    }

    private void arm(String when) {
        superuser.run(
                "create trigger test_fault before insert on audit.event for each row execute function audit.test_fail('"
                        + ownerPerson().firm().value() + "', '" + when + "')");
    }

    private List<UUID> teams() {
        return superuser
                .jdbc()
                .sql("select id from firms.team where firm_id = ?")
                .param(ownerPerson().firm().value())
                .query(UUID.class)
                .list();
    }
}

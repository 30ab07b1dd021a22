package dev.plumbline.exports.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lists that come by themselves: who may say so, and what can be said. */
class ScheduleApiTests extends SchedulesTest {
    @Test
    void changesWhenAsWhatAndToWhom() {
        JsonNode schedule = made(owner(), ownerPerson());
        Map<String, Object> next = settings(ownerPerson());
        next.put("name", " Month's end ");
        next.put("format", "xlsx");
        next.put("cadence", Map.of("monthDay", 0, "hour", 23));
        JsonNode changed = owner().seen(1).put(path(schedule), next).expect(200).json();
        assertThat(changed.path("name").asString()).isEqualTo("Month's end");
        assertThat(changed.path("cadence").path("monthDay").asInt(-1)).isZero();
        owner().seen(1).put(path(schedule), next).expect(412);
        owner().put(path(schedule), next).expect(428);
        assertThat(owner().get(SCHEDULES).expect(200).json().path("items")).hasSize(1);
    }

    @Test
    void refusesWhatTheListDoesNotKnow() {
        for (Map<String, List<String>> query : Set.of(
                Map.of("status", List.of("nonsense")),
                Map.of("madeUp", List.of("x")),
                Map.of("createdFrom", List.of("yesterday")),
                Map.of("tag", List.of("t".repeat(400))),
                Map.of("sort", List.of("nonsense:asc")))) {
            String text = owner().post(SCHEDULES, schedule("leads", query, settings(ownerPerson())))
                    .expect(400)
                    .text();
            assertThat(text).contains("/query/" + query.keySet().iterator().next());
        }
        refused(schedule("documents", Map.of(), settings(ownerPerson())));
        refused(schedule("nonsense", Map.of(), settings(ownerPerson())));
        refused(schedule("leads", Map.of(), with("cadence", Map.of("hour", 5))));
        refused(schedule("leads", Map.of(), with("cadence", Map.of("hour", 5, "weekday", 1, "monthDay", 1))));
        refused(schedule("leads", Map.of(), with("cadence", Map.of("hour", 24, "weekday", 1))));
        refused(schedule("leads", Map.of(), with("cadence", Map.of("hour", 2, "monthDay", 29))));
        refused(schedule("leads", Map.of(), with("format", "zip")));
        refused(schedule("leads", Map.of(), with("recipients", List.of())));
        refused(schedule("leads", Map.of(), with("recipients", List.of(UUID.randomUUID()))));
        TestWorld.Person outside = world.foundFirm();
        refused(schedule(
                "leads", Map.of(), with("recipients", List.of(outside.member().value()))));
        TestWorld.Person contractor = world.join(ownerPerson().firm(), BuiltInRole.CONTRACTOR);
        refused(schedule(
                "leads",
                Map.of(),
                with("recipients", List.of(contractor.member().value()))));
        for (String list : List.of("leads", "clients", "properties")) {
            Map<String, List<String>> query = Map.of("q", List.of("oak"), "sort", List.of("name:asc"));
            owner().post(SCHEDULES, schedule(list, query, settings(ownerPerson())))
                    .expect(201);
        }
    }

    private Map<String, Object> with(String name, @Nullable Object value) {
        Map<String, Object> settings = settings(ownerPerson());
        settings.put(name, value);
        return settings;
    }

    private void refused(Map<String, Object> body) {
        assertThat(owner().post(SCHEDULES, body).status()).as(body.toString()).isEqualTo(400);
    }

    @Test
    void othersSeeAndChangeNothing() {
        TestWorld.Person manager = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        JsonNode schedule = made(owner(), manager);
        String path = path(schedule);
        for (Http caller : List.of(stranger(), anonymous().as(manager))) {
            caller.get(path).expect(404);
            caller.seen(1).put(path, settings(manager)).expect(404);
            caller.seen(1).put(path + "/pause", "").expect(404);
            caller.seen(1).put(path + "/run", "").expect(404);
            caller.seen(1).delete(path).expect(404);
            assertThat(caller.get(SCHEDULES).json().path("items")).isEmpty();
        }
        for (BuiltInRole role : List.of(BuiltInRole.STAFF, BuiltInRole.CONTRACTOR, BuiltInRole.AUDITOR)) {
            as(role).post(SCHEDULES, schedule("leads", Map.of(), settings(manager)))
                    .expect(403);
        }
        JsonNode own = made(anonymous().as(manager), manager);
        assertThat(owner().get(SCHEDULES).json().path("items")).hasSize(2);
        owner().seen(1).put(path(own) + "/pause", "").expect(200);
    }

    @Test
    void aFirmHasSoManyAndNotMore() {
        for (int n = 0; n < Schedules.MAX; n++) {
            sql("""
                    insert into exports.schedule (firm_id, status, status_command, status_at, owner_id, source, query, columns, name,
                                                  format, weekday, hour, recipients, zone, due_at, created_at, updated_at)
                    values (shared.firm(), 'active', 'create', now(), '%1$s', 'leads', '{}', '{}', 'One', 'csv', 1, 1,
                            array[cast('%1$s' as uuid)], 'America/Detroit', now() + interval '9 days', now(), now())
                    """.formatted(ownerPerson().member().value()));
        }
        owner().post(SCHEDULES, schedule("leads", Map.of(), settings(ownerPerson())))
                .expect(409);
    }
}

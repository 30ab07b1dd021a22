package dev.plumbline.compliance.copies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CopyApiTests extends ComplianceTest {
    private static final String COPY = "england.gas.copy";

    private static Map<String, Object> given(String tenancy, String on) {
        return Map.of("tenancy", tenancy, "givenOn", on, "way", "by_email", "note", " Sent with the keys. ");
    }

    @Test
    void aCopyThatWasGivenMeetsTheDutyAndOneThatWasTakenBackDoesNot() {
        String at = home();
        String boiler = boiler(at);
        String tenancy = tenancy(at, "2025-05-01");
        String path = at(at, verified(at, "gas_safety_record", gas("2026-03-02", boiler, "SAFE"))) + "/copies";
        JsonNode open = duty(at, on("2026-03-10"), COPY);
        assertThat(open.path("state").asString()).isEqualTo("due_soon");
        assertThat(open.path("due").asString()).isEqualTo("2026-03-30");
        assertThat(duty(at, on("2026-03-31"), COPY).path("colour").asString()).isEqualTo("red");
        Instant before = clock.instant();
        clock.advance(Duration.ofSeconds(5));

        JsonNode copy = as(BuiltInRole.STAFF)
                .post(path, given(tenancy, "2026-03-12"))
                .expect(201)
                .json();
        assertThat(copy.path("note").asString()).isEqualTo("Sent with the keys.");
        assertThat(copy.path("tenancyLabel").asString()).isEqualTo("Tenancy from 1 May 2025");
        owner().post(path, given(tenancy, "2026-03-20")).expect(201);
        JsonNode done = duty(at, on("2026-03-31"), COPY);
        assertThat(done.path("state").asString()).isEqualTo("valid");
        assertThat(done.path("quality").asString()).isEqualTo("served");
        assertThat(done.path("reasons").toString()).contains("\"done\"");
        assertThat(duty(at, "?asOf=2026-03-31&knownAt=" + before, COPY)
                        .path("state")
                        .asString())
                .isEqualTo("overdue");

        JsonNode items = owner().get(at + "/copies").expect(200).json().path("items");
        assertThat(items.size()).isEqualTo(2);
        for (JsonNode each : items) {
            String one = at + "/copies/" + each.path("id").asString();
            owner().delete(one).expect(428);
            owner().seen(2).delete(one).expect(412);
            as(BuiltInRole.AUDITOR).seen(1).delete(one).expect(403);
            stranger().seen(1).delete(one).expect(404);
            owner().seen(1).delete(one).expect(204);
            owner().seen(1).delete(one).expect(404);
        }
        assertThat(owner().get(at + "/copies").json().path("items").size()).isZero();
        assertThat(duty(at, on("2026-03-31"), COPY).path("state").asString()).isEqualTo("overdue");
    }

    @Test
    void refusesWhatCannotBe() {
        String at = home();
        String boiler = boiler(at);
        String tenancy = tenancy(at, "2025-05-01");
        JsonNode one = submit(owner(), at, "gas_safety_record", gas("2026-03-02", boiler, "SAFE"));
        String path = at(at, one) + "/copies";
        String other = home();
        assertThat(refused(path, given(tenancy(other, "2025-05-01"), "2026-03-12")))
                .isEqualTo("/tenancy");
        assertThat(refused(path, given(boiler, "2026-03-12"))).isEqualTo("/tenancy");
        assertThat(refused(path, given(tenancy, today().plusDays(1).toString())))
                .isEqualTo("/givenOn");
        assertThat(refused(path, given(tenancy, "2026-03-01"))).isEqualTo("/givenOn");
        Map<String, Object> good = given(tenancy, "2026-03-12");
        owner().post(at(other, one) + "/copies", good).expect(404);
        stranger().post(path, good).expect(404);
        stranger().get(at + "/copies").expect(404);
        as(BuiltInRole.AUDITOR).post(path, good).expect(403);
        Http keyed = owner().with("Idempotency-Key", "one-copy");
        String id = keyed.post(path, good).expect(201).json().path("id").asString();
        assertThat(keyed.post(path, good).expect(201).json().path("id").asString())
                .isEqualTo(id);
        owner().seen(1).put(at(at, one) + "/withdrawal", Map.of()).expect(200);
        owner().post(path, good).expect(404);
    }

    private String refused(String path, Map<String, Object> body) {
        return owner().post(path, body)
                .expect(400)
                .json()
                .path("errors")
                .get(0)
                .path("pointer")
                .asString();
    }

    @Test
    void isNoCopyOfWhatWasIssuedLater() {
        String at = home();
        String boiler = boiler(at);
        String tenancy = tenancy(at, "2025-05-01");
        JsonNode one = submit(owner(), at, "gas_safety_record", gas("2026-03-01", boiler, "SAFE"));
        String path = at(at, one);
        owner().post(path + "/copies", given(tenancy, "2026-03-05")).expect(201);
        owner().seen(1)
                .put(path, Map.of("states", gas("2026-03-10", boiler, "SAFE")))
                .expect(200);
        colleague().seen(2).put(path + "/verification", Map.of()).expect(200);
        assertThat(duty(at, on("2026-03-12"), COPY).path("state").asString()).isEqualTo("due_soon");
        owner().post(path + "/copies", given(tenancy, "2026-03-11")).expect(201);
        assertThat(duty(at, on("2026-03-12"), COPY).path("state").asString()).isEqualTo("valid");
        assertThat(duty(at, on("2026-03-10"), COPY).path("quality").asString()).isEqualTo("verified");
    }
}

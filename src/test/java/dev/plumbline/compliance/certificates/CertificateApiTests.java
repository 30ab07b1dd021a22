package dev.plumbline.compliance.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.documents.Uploads;
import dev.plumbline.firms.BuiltInRole;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CertificateApiTests extends ComplianceTest {
    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    private static JsonNode command(JsonNode view, String name) {
        for (JsonNode each : view.path("commands")) {
            if (each.path("name").asString().equals(name)) {
                return each;
            }
        }
        throw new AssertionError("no " + name);
    }

    private static List<String> unmet(JsonNode command) {
        List<String> unmet = new ArrayList<>();
        command.path("readiness").forEach(each -> {
            if (!each.path("met").asBoolean()) {
                unmet.add(each.path("code").asString());
            }
        });
        return unmet;
    }

    @Test
    void isHandedInCorrectedAndVerifiedByAnotherPerson() {
        String at = home();
        String boiler = boiler(at);
        Http staff = as(BuiltInRole.STAFF);
        Map<String, Object> little = with(gas("2026-03-02", boiler), "registration", " ");
        JsonNode one = submit(staff, at, "gas_safety_record", little);
        assertThat(one.path("status").asString()).isEqualTo("submitted");
        assertThat(one.path("subjects").get(0).path("label").asString()).isEqualTo("Boiler, Kitchen");
        assertThat(texts(one.path("warnings"))).containsExactly("not_shown");
        assertThat(unmet(command(one, "verify")))
                .containsExactly("permission", "another-person", "outcome", "registration");
        assertThat(command(one, "withdraw").path("allowed").asBoolean()).isTrue();

        String path = at(at, one);
        Http.Answer refused = colleague().seen(1).put(path + "/verification", Map.of());
        assertThat(refused.expect(409).code()).isEqualTo("certificate.not-ready");
        assertThat(refused.text()).contains("what it came to", "the registration of who checked");
        colleague().seen(1).put(path, Map.of("states", little)).expect(409);
        Instant before = clock.instant();
        clock.advance(Duration.ofSeconds(5));
        JsonNode better = staff.seen(1)
                .put(path, Map.of("states", gas("2026-03-02", boiler, "SAFE")))
                .expect(200)
                .json();
        assertThat(better.path("version").asLong()).isEqualTo(2);
        colleague().seen(1).put(path + "/verification", Map.of()).expect(412);
        staff.seen(2).put(path + "/verification", Map.of()).expect(403);
        clock.advance(Duration.ofSeconds(5));
        JsonNode done = colleague()
                .seen(2)
                .put(path + "/verification", Map.of())
                .expect(200)
                .json();
        assertThat(done.path("status").asString()).isEqualTo("verified");
        assertThat(done.path("recordedBy").asString()).isNotBlank();
        assertThat(command(done, "reject").path("allowed").asBoolean()).isTrue();
        assertThat(unmet(command(done, "verify"))).contains("state");
        staff.seen(3).put(path, Map.of("states", little)).expect(409);
        staff.seen(3).put(path + "/withdrawal", Map.of()).expect(409);

        List<String> acts = new ArrayList<>();
        owner().get(path + "/history")
                .expect(200)
                .json()
                .path("items")
                .forEach(each -> acts.add(each.path("act").asString()));
        assertThat(acts).containsExactly("verified", "corrected", "submitted");
        JsonNode then = owner().get(at + "/certificates?knownAt=" + before)
                .expect(200)
                .json()
                .path("items")
                .get(0);
        assertThat(then.path("version").asLong()).isEqualTo(1);
        assertThat(then.path("outcomes").size()).isZero();
        assertThat(then.path("commands"))
                .as("nothing is done about what was once")
                .isEmpty();
        String told = owner().get(
                        "/api/v1/records" + at.substring("/api/v1".length()) + "/timeline?source=certificates")
                .expect(200)
                .text();
        assertThat(told).contains("\"verb\":\"submitted\"", "\"verb\":\"corrected\"", "\"verb\":\"verified\"");
    }

    @Test
    void whoHandsInDoesNotVerifyNotEvenAsOwner() {
        String at = home();
        JsonNode one = submit(owner(), at, "eicr", states("2026-03-02", "SATISFACTORY"));
        Http.Answer refused = owner().seen(1).put(at(at, one) + "/verification", Map.of());
        assertThat(refused.expect(409).text()).contains("Who hands in a certificate does not verify it");
        assertThat(owner().get(at(at, one)).json().path("status").asString()).isEqualTo("submitted");
    }

    @Test
    void isRejectedWithAReasonBeforeAndAfterItWasVerified() {
        String at = home();
        JsonNode one = submit(owner(), at, "eicr", states("2026-03-02", "SATISFACTORY"));
        colleague()
                .seen(1)
                .put(at(at, one) + "/rejection", Map.of("reason", " "))
                .expect(400);
        as(BuiltInRole.STAFF)
                .seen(1)
                .put(at(at, one) + "/rejection", Map.of("reason", "Blurred"))
                .expect(403);
        JsonNode rejected = colleague()
                .seen(1)
                .put(at(at, one) + "/rejection", Map.of("reason", " Another flat. "))
                .expect(200)
                .json();
        assertThat(rejected.path("reason").asString()).isEqualTo("Another flat.");
        assertThat(texts(rejected.path("warnings"))).isEmpty();
        colleague()
                .seen(2)
                .put(at(at, one) + "/rejection", Map.of("reason", "Again"))
                .expect(409);

        JsonNode other = verified(at, "eicr", states("2026-03-02", "SATISFACTORY"));
        JsonNode taken = colleague()
                .seen(2)
                .put(at(at, other) + "/rejection", Map.of("reason", "The engineer says it is not his."))
                .expect(200)
                .json();
        assertThat(taken.path("status").asString()).isEqualTo("rejected");
        assertThat(taken.path("version").asLong()).isEqualTo(3);
    }

    @Test
    void isWithdrawnByWhoHandedItInOnly() {
        String at = home();
        Http staff = as(BuiltInRole.STAFF);
        JsonNode one = submit(staff, at, "eicr", states("2026-03-02", "SATISFACTORY"));
        owner().seen(1).put(at(at, one) + "/withdrawal", Map.of()).expect(409);
        staff.seen(1).put(at(at, one) + "/withdrawal", Map.of()).expect(200);
        staff.seen(2).put(at(at, one) + "/withdrawal", Map.of()).expect(409);
        colleague().seen(2).put(at(at, one) + "/verification", Map.of()).expect(409);
    }

    @Test
    void refusesWhatNoCertificateCanState() {
        String at = home();
        String boiler = boiler(at);
        String other = home();
        String theirs = boiler(other);
        Map<String, Object> good = gas("2026-03-02", boiler, "SAFE");
        String far = today().plusDays(1).toString();
        assertThat(refused(at, "gas_safety_record", with(good, "issuedOn", far)))
                .isEqualTo("/states/issuedOn");
        for (String field : List.of("expiresOn", "nextDueOn", "remedyBy")) {
            assertThat(refused(at, "eicr", with(states("2026-03-02"), field, "2026-03-01")))
                    .isEqualTo("/states/" + field);
        }
        assertThat(refused(at, "gas_safety_record", with(good, "expiresOn", "2027-03-01")))
                .isEqualTo("/states/expiresOn");
        assertThat(refused(at, "eicr", with(states("2026-03-02"), "number", "ß".repeat(60))))
                .isEqualTo("/states/number");
        assertThat(refused(at, "gas_safety_record", with(good, "subjects", List.of(theirs))))
                .isEqualTo("/states/subjects");
        assertThat(refused(at, "gas_safety_record", with(good, "subjects", List.of())))
                .isEqualTo("/states/subjects");
        assertThat(refused(at, "gas_safety_record", with(good, "subjects", List.of(tenancy(at, "2025-01-01")))))
                .isEqualTo("/states/subjects");
        assertThat(refused(at, "alarm_test", states("2026-03-02"))).isEqualTo("/states/subjects");
        assertThat(refused(at, "alarm_test", with(states("2026-03-02"), "subjects", List.of(boiler))))
                .isEqualTo("/states/subjects");
        assertThat(refused(at, "eicr", with(states("2026-03-02"), "subjects", List.of(boiler))))
                .isEqualTo("/states/subjects");
        assertThat(refused(at, "gas_safety_record", with(good, "outcomes", List.of("C2"))))
                .isEqualTo("/states/outcomes");
        assertThat(refused(at, "gas_safety_record", with(good, "outcomes", List.of("SAFE", "AT_RISK"))))
                .isEqualTo("/states/outcomes");
        assertThat(refused(at, "mees_exemption", states("2026-03-02", "A"))).isEqualTo("/states/outcomes");
        assertThat(refused(at, "epc", with(epc("2026-03-02", "C"), "number", "12")))
                .isEqualTo("/states/number");
        assertThat(refused(at, "eicr", with(states("2026-03-02"), "number", "–")))
                .isEqualTo("/states/number");
        assertThat(refused(at, "hazard_made_safe", states("2026-03-02"))).isEqualTo("/states/subjects");
        assertThat(refused(at, "eicr", with(states("2026-03-02"), "shownBy", "0198f000-0000-7000-8000-000000000000")))
                .isEqualTo("/states/shownBy");
        owner().post(at + "/certificates", Map.of("kind", "eicr")).expect(400);
        owner().post(at + "/certificates", Map.of("kind", "passport", "states", good))
                .expect(400);
        assertThat(owner().get(at + "/certificates").json().path("items").size())
                .isZero();
    }

    private String refused(String at, String kind, Map<String, Object> states) {
        return owner().post(at + "/certificates", Map.of("kind", kind, "states", states))
                .expect(400)
                .json()
                .path("errors")
                .get(0)
                .path("pointer")
                .asString();
    }

    @Test
    void theSamePaperIsHandedInOnce() throws Exception {
        String at = home();
        Map<String, Object> paper = with(states("2026-03-02", "SATISFACTORY"), "number", "EIC-0042/a");
        JsonNode one = submit(owner(), at, "eicr", paper);
        Map<String, Object> again = with(paper, "number", "eic 0042 A");
        Http.Answer refused = owner().post(at + "/certificates", Map.of("kind", "eicr", "states", again));
        assertThat(refused.expect(409).code()).isEqualTo("certificate.there-already");
        JsonNode next = submit(owner(), at, "eicr", with(again, "issuedOn", "2026-03-03"));
        owner().seen(1).put(at(at, next), Map.of("states", again)).expect(409);
        colleague()
                .seen(1)
                .put(at(at, one) + "/rejection", Map.of("reason", "Blurred"))
                .expect(200);
        try (Race race = new Race("a certificate")) {
            List<Http.Answer> answers =
                    race.run(() -> owner().post(at + "/certificates", Map.of("kind", "eicr", "states", again)));
            race.judge(answers, 201, 409);
            race.finish();
        }
    }

    @Test
    void warnsOfWhatCanHappenHonestly() {
        String at = home();
        String other = home();
        Map<String, Object> paper = with(states("2026-03-02", "SATISFACTORY"), "number", "7");
        submit(owner(), other, "eicr", paper);
        Map<String, Object> ended = with(paper, "nextDueOn", "2026-04-01");
        JsonNode one = submit(owner(), at, "eicr", ended);
        assertThat(texts(one.path("warnings"))).containsExactly("ended", "number_elsewhere", "not_shown");
        JsonNode second = submit(owner(), at, "eicr", with(paper, "number", "8"));
        assertThat(texts(second.path("warnings"))).containsExactly("same_day", "not_shown");
        verified(at, "eicr", states("2026-04-02", "SATISFACTORY"));
        assertThat(texts(owner().get(at(at, second)).json().path("warnings"))).contains("older");

        String boiler = boiler(at);
        owner().seen(1)
                .put(
                        at + "/appliances/" + boiler,
                        Map.of(
                                "fuel", "gas",
                                "kind", "boiler",
                                "room", "Kitchen",
                                "ownedBy", "landlord",
                                "servesHome", true,
                                "removedOn", "2026-01-10",
                                "source", "document"))
                .expect(200);
        assertThat(texts(submit(owner(), at, "gas_safety_record", gas("2026-03-02", boiler, "SAFE"))
                        .path("warnings")))
                .contains("subject_not_there");
    }

    @Test
    void isForThoseWhoSeeTheProperty() {
        String at = home();
        JsonNode one = submit(owner(), at, "eicr", states("2026-03-02", "SATISFACTORY"));
        String path = at(at, one);
        Map<String, Object> body = Map.of("kind", "eicr", "states", states("2026-03-02"));
        stranger().get(at + "/certificates").expect(404);
        stranger().get(path).expect(404);
        stranger().get(path + "/history").expect(404);
        stranger().post(at + "/certificates", body).expect(404);
        stranger().seen(1).put(path + "/verification", Map.of()).expect(404);
        as(BuiltInRole.AUDITOR).get(path).expect(200);
        as(BuiltInRole.AUDITOR).post(at + "/certificates", body).expect(403);
        as(BuiltInRole.CONTRACTOR).get(path).expect(403);
        colleague().put(path + "/verification", Map.of()).expect(428);
        String elsewhere = home();
        owner().get(at(elsewhere, one)).expect(404);
        owner().get(at(elsewhere, one) + "/history").expect(404);
        colleague().seen(1).put(at(elsewhere, one) + "/verification", Map.of()).expect(404);
        Http keyed = owner().with("Idempotency-Key", "one-report");
        String id = keyed.post(at + "/certificates", body)
                .expect(201)
                .json()
                .path("id")
                .asString();
        assertThat(keyed.post(at + "/certificates", body)
                        .expect(201)
                        .json()
                        .path("id")
                        .asString())
                .isEqualTo(id);
        assertThat(owner().get("/api/v1/compliance/proof-kinds").expect(200).text())
                .contains("\"kind\":\"gas_safety_record\"", "\"about\":\"appliance\"", "\"about\":\"hazard\"");
    }

    @Test
    void isVerifiedOrRejectedByOneAtATime() throws Exception {
        String at = home();
        JsonNode one = submit(owner(), at, "eicr", states("2026-03-02", "SATISFACTORY"));
        Http verifier = colleague();
        Http other = as(BuiltInRole.ADMIN);
        try (Race race = new Race("a verification")) {
            List<Http.Answer> answers = race.run(
                    () -> verifier.seen(1).put(at(at, one) + "/verification", Map.of()),
                    () -> other.seen(1).put(at(at, one) + "/rejection", Map.of("reason", "Blurred")));
            race.judge(answers, 200, 412);
            race.finish();
        }
        assertThat(owner().get(at(at, one) + "/history").json().path("items").size())
                .isEqualTo(2);
    }

    @Test
    void namesTheDocumentThatShowsIt() {
        String at = home();
        String documents = at.replace("/api/v1/properties/", "/api/v1/documents/records/properties/");
        String upload = Uploads.whole(owner(), "eicr.txt", "An inspection.\n".getBytes(StandardCharsets.UTF_8));
        String version = owner().post(
                        documents,
                        Map.of(
                                "upload",
                                upload,
                                "label",
                                Map.of("name", "Report", "kind", "general", "visibility", "internal")))
                .expect(201)
                .json()
                .at("/latest/id")
                .asString();

        JsonNode one = submit(owner(), at, "eicr", with(states("2026-03-02"), "shownBy", version));

        assertThat(texts(one.path("warnings"))).doesNotContain("not_shown");
        assertThat(one.toString()).contains(version, "Report");
    }
}

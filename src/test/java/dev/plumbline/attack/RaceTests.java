package dev.plumbline.attack;

import static dev.plumbline.sales.SalesWorld.LEADS;
import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.command;
import static dev.plumbline.sales.SalesWorld.contacted;
import static dev.plumbline.sales.SalesWorld.details;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.awaitility.Awaitility.await;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Sixteen callers give commands on one record at the same moment: one wins, and the others are told why not. */
class RaceTests extends ApiTest {
    private static final int FEW = 8;
    private static final int MANY = 2_000;

    /** A token lives for ten minutes. */
    private static final int SIGN_IN_EVERY = 50;

    private static final String KEYS = "/api/v1/identity/api-keys";
    private static final String RULES = "/api/v1/sales/rule-sets";

    private TestWorld.Person person;

    @Test
    void oneOfSixteenDeactivatesAMember() throws Exception {
        deactivations(FEW);
    }

    @Test
    @Tag("slow")
    void oneOfSixteenDeactivatesAMemberEachOfManyTimes() throws Exception {
        deactivations(MANY);
    }

    @Test
    void aLeadIsQualifiedOrLostAndNotBoth() throws Exception {
        qualificationsAgainstLosses(FEW);
    }

    @Test
    @Tag("slow")
    void aLeadIsQualifiedOrLostAndNotBothEachOfManyTimes() throws Exception {
        qualificationsAgainstLosses(MANY);
    }

    @Test
    void aLeadIsConvertedOrMergedAndNotBoth() throws Exception {
        conversionsAgainstMerges(FEW);
    }

    @Test
    @Tag("slow")
    void aLeadIsConvertedOrMergedAndNotBothEachOfManyTimes() throws Exception {
        conversionsAgainstMerges(MANY);
    }

    @Test
    void aLeadIsConvertedToOneClient() throws Exception {
        conversions(FEW);
    }

    @Test
    @Tag("slow")
    void aLeadIsConvertedToOneClientEachOfManyTimes() throws Exception {
        conversions(MANY);
    }

    @Test
    void enquiriesOfOnePersonAreOneLead() throws Exception {
        enquiries(FEW);
    }

    @Test
    @Tag("slow")
    void enquiriesOfOnePersonAreOneLeadEachOfManyTimes() throws Exception {
        enquiries(MANY);
    }

    @Test
    void rulesArePublishedOnce() throws Exception {
        publications(FEW);
    }

    @Test
    @Tag("slow")
    void rulesArePublishedOnceEachOfManyTimes() throws Exception {
        publications(MANY);
    }

    @Test
    void aKeyIsRevokedOnceWhileItIsUsed() throws Exception {
        revocationsAgainstUses(FEW);
    }

    @Test
    @Tag("slow")
    void aKeyIsRevokedOnceWhileItIsUsedEachOfManyTimes() throws Exception {
        revocationsAgainstUses(MANY);
    }

    /** From the version that all have seen. */
    private void deactivations(int rounds) throws Exception {
        try (Race race = new Race("members, deactivate")) {
            for (int n = 0; n < rounds; n++) {
                Http caller = caller(n);
                String path = "/api/v1/firms/members/"
                        + world.join(person.firm(), BuiltInRole.STAFF).member().value();
                Http seen = caller.with("If-Match", caller.get(path).expect(200).header("ETag"));
                String body = "{\"reason\":\"Round " + n + "\"}";
                race.judge(race.run(() -> seen.send("POST", path + "/deactivation", body)), 200, 409, 412);
            }
            race.finish();
        }
    }

    private void qualificationsAgainstLosses(int rounds) throws Exception {
        try (Race race = new Race("leads, qualify against lose")) {
            for (int n = 0; n < rounds; n++) {
                Http caller = caller(n);
                JsonNode lead = owned(caller);
                Http seen = caller.seen(lead.get("version").asLong());
                List<Http.Answer> answers = race.run(
                        () -> seen.put(at(lead) + "/qualification", Map.of()),
                        () -> seen.put(at(lead) + "/loss", Map.of("reason", "Chose another")));
                race.judge(answers, 200, 409, 412);
            }
            race.finish();
        }
    }

    /** A conversion that comes second is told of the first one's client: many may succeed, but one client is made. */
    private void conversionsAgainstMerges(int rounds) throws Exception {
        try (Race race = new Race("leads, convert against merge")) {
            for (int n = 0; n < rounds; n++) {
                Http caller = caller(n);
                JsonNode kept = lead(caller);
                JsonNode lead = command(caller, owned(caller), "qualification", Map.of());
                Map<String, Object> merge = Map.of(
                        "kept",
                        kept.get("id").asString(),
                        "gone",
                        lead.get("id").asString(),
                        "take",
                        List.of("phone"));
                List<Http.Answer> answers = race.run(
                        () -> caller.post(at(lead) + "/conversion", Map.of()),
                        () -> caller.post("/api/v1/sales/merges", merge));
                race.judge(isOneOrTheOther(answers));
            }
            race.finish();
        }
    }

    private static boolean isOneOrTheOther(List<Http.Answer> answers) {
        long merged = answers.stream().filter(a -> a.status() == 201).count();
        long converted = answers.stream().filter(a -> a.status() == 200).count();
        long clients = answers.stream()
                .filter(a -> a.status() == 200 && a.json().get("created").asBoolean())
                .count();
        boolean told =
                answers.stream().allMatch(a -> List.of(200, 201, 404, 409, 412).contains(a.status()));
        return told && (merged == 1 ? converted == 0 : merged == 0 && clients == 1);
    }

    /** Whoever comes later is told of the client that the first one made. */
    private void conversions(int rounds) throws Exception {
        try (Race race = new Race("leads, convert")) {
            for (int n = 0; n < rounds; n++) {
                Http caller = caller(n);
                JsonNode lead = command(caller, owned(caller), "qualification", Map.of());
                List<Http.Answer> answers = race.run(() -> caller.post(at(lead) + "/conversion", Map.of()));
                race.judge(oneMade(answers, 200, "client", "created", "true"));
            }
            race.finish();
        }
    }

    private void enquiries(int rounds) throws Exception {
        try (Race race = new Race("leads, take enquiries of one person")) {
            for (int n = 0; n < rounds; n++) {
                Http caller = caller(n);
                Map<String, Object> enquiry = Map.of("lead", details());
                List<Http.Answer> answers = race.run(() -> caller.post(LEADS, enquiry));
                race.judge(oneMade(answers, 201, "lead", "decision", "created"));
            }
            race.finish();
        }
    }

    /** One answer says that it made the record, and all name the same one. */
    private static boolean oneMade(List<Http.Answer> answers, int status, String record, String field, String made) {
        if (answers.stream().anyMatch(a -> a.status() != status)) {
            return false;
        }
        List<JsonNode> told = answers.stream().map(Http.Answer::json).toList();
        long records = told.stream()
                .map(j -> j.path(record).path("id").asString(j.path(record).asString("")))
                .distinct()
                .count();
        long makers =
                told.stream().filter(j -> j.path(field).asString().equals(made)).count();
        return records == 1 && makers == 1;
    }

    private void publications(int rounds) throws Exception {
        try (Race race = new Race("rule sets, publish")) {
            for (int n = 0; n < rounds; n++) {
                Http caller = caller(n);
                JsonNode now = caller.get(RULES).expect(200).json().get("items").get(0);
                JsonNode draft = caller.post(RULES, Map.of("note", "Round " + n, "rules", now.get("rules")))
                        .expect(201)
                        .json();
                String path = RULES + "/" + draft.get("number").asInt() + "/publication";
                Http seen = caller.seen(draft.get("version").asLong());
                race.judge(race.run(() -> seen.put(path, Map.of())), 200, 409, 412);
            }
            race.finish();
        }
    }

    /** One of those who revoke wins; who uses the key meanwhile gets an answer or 401, and a second later only 401. */
    private void revocationsAgainstUses(int rounds) throws Exception {
        try (Race race = new Race("API keys, revoke against use")) {
            for (int n = 0; n < rounds; n++) {
                Http caller = caller(n);
                JsonNode made = caller.post(KEYS, Map.of("name", "Key", "scopes", List.of("member.read")))
                        .expect(201)
                        .json();
                Http key = anonymous()
                        .with("Authorization", "Bearer " + made.get("key").asString());
                List<Http.Answer> answers = race.run(
                        () -> caller.delete(KEYS + "/" + made.get("id").asString()),
                        () -> key.get("/api/v1/firms/members"));
                boolean told = answers.stream()
                        .allMatch(a -> List.of(204, 404, 200, 401).contains(a.status()));
                race.judge(
                        told && answers.stream().filter(a -> a.status() == 204).count() == 1);
                if (n == rounds - 1) {
                    await().atMost(Duration.ofSeconds(10))
                            .until(() -> key.get("/api/v1/firms/members").status() == 401);
                }
            }
            race.finish();
        }
    }

    private Http caller(int round) {
        if (round % SIGN_IN_EVERY == 0) {
            person = world.foundFirm();
        }
        return anonymous().as(person);
    }

    private JsonNode owned(Http caller) {
        JsonNode lead = contacted(caller, lead(caller));
        return command(
                caller,
                lead,
                "assignment",
                Map.of("owner", person.member().value().toString()));
    }
}

package dev.plumbline.compliance.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AccessApiTests extends ComplianceTest {
    private static final String LIST = "/access-attempts";
    private static final String CHECK = "england.gas.check";

    private Map<String, Object> attempt(String boiler, int daysAgo, String outcome) {
        return new HashMap<>(Map.of(
                "rule",
                CHECK,
                "subject",
                boiler,
                "triedOn",
                today().minusDays(daysAgo).toString(),
                "way",
                "visit",
                "outcome",
                outcome));
    }

    @Test
    void areRecordedAndTakenBackAndTheDutyStandsAsItStood() {
        String at = home();
        String boiler = boiler(at);
        JsonNode before = duty(at, "", CHECK);
        Http staff = as(BuiltInRole.STAFF);
        JsonNode older = staff.post(at + LIST, with(attempt(boiler, 9, "nobody_in"), "note", " Card left. "))
                .expect(201)
                .json();
        assertThat(older.path("note").asString()).isEqualTo("Card left.");
        Instant known = clock.instant();
        clock.advance(Duration.ofSeconds(5));
        JsonNode newer = owner().post(at + LIST, attempt(boiler, 2, "refused"))
                .expect(201)
                .json();
        assertThat(items(at, ""))
                .extracting(each -> each.path("outcome").asString())
                .containsExactly("refused", "nobody_in");
        assertThat(duty(at, "", CHECK)).isEqualTo(before);

        String one = at + LIST + "/" + newer.path("id").asString();
        owner().delete(one).expect(428);
        owner().seen(2).delete(one).expect(412);
        as(BuiltInRole.AUDITOR).seen(1).delete(one).expect(403);
        stranger().seen(1).delete(one).expect(404);
        owner().seen(1).delete(one).expect(204);
        owner().seen(1).delete(one).expect(404);
        assertThat(items(at, "")).hasSize(1);
        assertThat(items(at, "?knownAt=" + known)).hasSize(1);
        assertThat(items(at, "?knownAt=" + known.minusSeconds(60))).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        String at = home();
        String boiler = boiler(at);
        Map<String, Object> right = attempt(boiler, 1, "no_answer");
        assertThat(refused(at, attempt(boiler, -1, "no_answer"))).isEqualTo("/triedOn");
        assertThat(refused(at, attempt(boiler, 5 * 366, "no_answer"))).isEqualTo("/triedOn");
        assertThat(refused(at, with(right, "rule", "england.gas.nothing"))).isEqualTo("/rule");
        assertThat(refused(at, with(right, "subject", "another"))).isEqualTo("/rule");
        assertThat(refused(at, with(right, "way", "owl"))).isEqualTo("/way");
        assertThat(refused(at, with(right, "outcome", "maybe"))).isEqualTo("/outcome");
        assertThat(refused(at, with(right, "note", "n".repeat(1_001)))).isEqualTo("/note");
        stranger().post(at + LIST, right).expect(404);
        stranger().get(at + LIST).expect(404);
        as(BuiltInRole.AUDITOR).post(at + LIST, right).expect(403);
        as(BuiltInRole.AUDITOR).get(at + LIST).expect(200);
        assertThat(items(at, "")).isEmpty();
    }

    @Test
    void ofTwoWhoTakeTheSameBackOneIsRefused() {
        String at = home();
        String boiler = boiler(at);
        String one = at + LIST + "/"
                + owner().post(at + LIST, attempt(boiler, 0, "appointed"))
                        .expect(201)
                        .json()
                        .path("id")
                        .asString();
        Http owner = owner();
        List<Integer> answers = Stream.of(1, 2)
                .map(n -> CompletableFuture.supplyAsync(
                        () -> owner.seen(1).delete(one).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(204, 404);
    }

    private List<JsonNode> items(String at, String query) {
        return owner().get(at + LIST + query)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private String refused(String at, Map<String, Object> body) {
        return owner().post(at + LIST, body)
                .expect(400)
                .json()
                .path("errors")
                .get(0)
                .path("pointer")
                .asString();
    }
}

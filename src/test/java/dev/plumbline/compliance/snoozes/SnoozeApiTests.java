package dev.plumbline.compliance.snoozes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.firms.BuiltInRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SnoozeApiTests extends ComplianceTest {
    private static final String CHECK = "england.gas.check";

    private Map<String, Object> snooze(String boiler, int days) {
        return new HashMap<>(Map.of(
                "rule",
                CHECK,
                "subject",
                boiler,
                "until",
                today().plusDays(days).toString(),
                "reason",
                " The engineer comes on Friday. "));
    }

    @Test
    void remindersAreSilentUntilADayOrUntilSomebodyLetsThemComeAgain() {
        String at = home();
        String boiler = checked(at);
        Http staff = as(BuiltInRole.STAFF);
        JsonNode made =
                staff.post(at + "/snoozes", snooze(boiler, 10)).expect(201).json();
        assertThat(made.path("reason").asString()).isEqualTo("The engineer comes on Friday.");
        assertThat(items(at)).hasSize(1);
        assertThat(owner().post(at + "/snoozes", snooze(boiler, 20)).expect(409).code())
                .isEqualTo("snooze.there-already");
        String one = at + "/snoozes/" + made.path("id").asString();
        owner().delete(one).expect(428);
        owner().seen(2).delete(one).expect(412);
        as(BuiltInRole.AUDITOR).seen(1).delete(one).expect(403);
        stranger().seen(1).delete(one).expect(404);
        owner().seen(1).delete(one).expect(204);
        owner().seen(1).delete(one).expect(404);
        assertThat(items(at)).isEmpty();
        owner().post(at + "/snoozes", snooze(boiler, 92)).expect(201);
    }

    @Test
    void refusesWhatCannotBe() {
        String at = home();
        String boiler = checked(at);
        assertThat(refused(at, with(snooze(boiler, 5), "until", today().toString())))
                .isEqualTo("/until");
        assertThat(refused(at, snooze(boiler, 93))).isEqualTo("/until");
        assertThat(refused(at, with(snooze(boiler, 5), "rule", "england.gas.nothing")))
                .isEqualTo("/rule");
        assertThat(refused(at, with(snooze(boiler, 5), "subject", "another"))).isEqualTo("/rule");
        assertThat(refused(at, with(snooze(boiler, 5), "reason", " "))).isEqualTo("/reason");
        assertThat(refused(at, with(snooze(boiler, 5), "reason", "r".repeat(501))))
                .isEqualTo("/reason");
        stranger().post(at + "/snoozes", snooze(boiler, 5)).expect(404);
        stranger().get(at + "/snoozes").expect(404);
        as(BuiltInRole.AUDITOR).post(at + "/snoozes", snooze(boiler, 5)).expect(403);
        assertThat(items(at)).isEmpty();
    }

    @Test
    void ofTwoAtOnceOneIsRefused() {
        String at = home();
        String boiler = checked(at);
        List<Integer> answers = Stream.of(5, 6)
                .map(days -> CompletableFuture.supplyAsync(() ->
                        owner().post(at + "/snoozes", snooze(boiler, days)).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(201, 409);
        assertThat(items(at)).hasSize(1);
    }

    /** A boiler whose check falls due in some days. */
    private String checked(String at) {
        String boiler = boiler(at);
        verified(at, "gas_safety_record", gas(today().minusYears(1).plusDays(20).toString(), boiler, "SAFE"));
        return boiler;
    }

    private List<JsonNode> items(String at) {
        return owner().get(at + "/snoozes")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private String refused(String at, Map<String, Object> body) {
        return owner().post(at + "/snoozes", body)
                .expect(400)
                .json()
                .path("errors")
                .get(0)
                .path("pointer")
                .asString();
    }
}

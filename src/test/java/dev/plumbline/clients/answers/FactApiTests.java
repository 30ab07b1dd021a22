package dev.plumbline.clients.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.clients.ClientsTest;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FactApiTests extends ClientsTest {
    private static Map<String, Object> said(String code, @Nullable String value, LocalDate from) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("code", code);
        answer.put("standing", value == null ? "unknown" : "known");
        answer.put("value", value);
        answer.put("trueFrom", from.toString());
        answer.put("source", "seen_on_site");
        return answer;
    }

    private static Map<String, Object> withdrawn(String code, LocalDate from) {
        Map<String, Object> answer = said(code, null, from);
        answer.put("standing", "withdrawn");
        return answer;
    }

    @SafeVarargs
    private static Map<String, Object> answers(Map<String, Object>... answers) {
        return Map.of("answers", List.of(answers));
    }

    private String at() {
        return "/api/v1/properties/" + property(client("Oak Homes", "12 Elm Street")) + "/facts";
    }

    private static LocalDate today(JsonNode sheet) {
        return LocalDate.parse(sheet.path("today").asString());
    }

    private static JsonNode line(JsonNode sheet, String code) {
        for (JsonNode group : sheet.path("groups")) {
            for (JsonNode fact : group.path("facts")) {
                if (fact.path("code").asString().equals(code)) {
                    return fact;
                }
            }
        }
        throw new AssertionError("no fact " + code);
    }

    private static String value(JsonNode sheet, String code) {
        return line(sheet, code).path("answer").path("value").asString("");
    }

    @Test
    void tellsKnownUnknownAndNeverAskedApart() {
        Http owner = owner();
        String at = at();
        JsonNode empty = owner.get(at).expect(200).json();
        assertThat(empty.path("version").asLong()).isZero();
        assertThat(empty.path("answered").asInt()).isZero();
        assertThat(line(empty, "gas_supply").hasNonNull("answer")).isFalse();

        LocalDate today = today(empty);
        Map<String, Object> noted = said("gas_supply", "yes", today.minusYears(2));
        noted.put("note", "Meter in the hall.");
        JsonNode sheet = as(BuiltInRole.STAFF)
                .seen(0)
                .post(at, answers(noted, said("storeys", "3", today), said("occupants", null, today)))
                .expect(200)
                .json();
        assertThat(sheet.path("version").asLong()).isEqualTo(3);
        assertThat(sheet.path("answered").asInt()).isEqualTo(3);
        assertThat(sheet.path("unknown").asInt()).isEqualTo(1);
        JsonNode gas = line(sheet, "gas_supply").path("answer");
        assertThat(gas.path("known").asBoolean()).isTrue();
        assertThat(gas.path("value").asString()).isEqualTo("yes");
        assertThat(gas.path("trueFrom").asString())
                .isEqualTo(today.minusYears(2).toString());
        assertThat(gas.path("source").asString()).isEqualTo("seen_on_site");
        assertThat(gas.path("note").asString()).isEqualTo("Meter in the hall.");
        assertThat(gas.path("recordedBy").asString()).isNotBlank();
        assertThat(line(sheet, "occupants").path("answer").path("known").asBoolean(true))
                .isFalse();
        assertThat(owner.get(at).expect(200).json().path("groups")).isEqualTo(sheet.path("groups"));
    }

    @Test
    void saysWhatIsTrueOnADayAndWhatWasKnownAtAnInstant() {
        Http owner = owner();
        String at = at();
        LocalDate today = today(owner.get(at).expect(200).json());
        owner.seen(0)
                .post(
                        at,
                        answers(
                                said("occupants", "4", today.minusDays(100)),
                                said("occupants", "5", today.minusDays(10))))
                .expect(200);
        Instant before = clock.instant();
        clock.advance(Duration.ofSeconds(5));
        owner.seen(2)
                .post(at, answers(said("occupants", "3", today.minusDays(100))))
                .expect(200);

        assertThat(value(owner.get(at).expect(200).json(), "occupants")).isEqualTo("5");
        String then = at + "?asOf=" + today.minusDays(11);
        assertThat(value(owner.get(then).expect(200).json(), "occupants")).isEqualTo("3");
        assertThat(value(owner.get(then + "&knownAt=" + before).expect(200).json(), "occupants"))
                .isEqualTo("4");
        JsonNode earlier =
                owner.get(at + "?asOf=" + today.minusDays(101)).expect(200).json();
        assertThat(line(earlier, "occupants").hasNonNull("answer")).isFalse();
        JsonNode unasked = owner.get(at + "?knownAt=" + before.minus(Duration.ofDays(1)))
                .expect(200)
                .json();
        assertThat(line(unasked, "occupants").hasNonNull("answer")).isFalse();
        owner.get(at + "?asOf=yesterday").expect(400);
        owner.get(at + "?knownAt=then").expect(400);
    }

    @Test
    void withdrawsAMistakeAndKeepsItsHistory() {
        Http owner = owner();
        String at = at();
        LocalDate today = today(owner.get(at).expect(200).json());
        owner.seen(0)
                .post(at, answers(said("storeys", "2", today.minusDays(50))))
                .expect(200);
        owner.seen(1)
                .post(at, answers(said("storeys", "9", today.minusDays(5))))
                .expect(200);
        JsonNode sheet = owner.seen(2)
                .post(at, answers(withdrawn("storeys", today.minusDays(5))))
                .expect(200)
                .json();
        assertThat(value(sheet, "storeys")).isEqualTo("2");

        JsonNode history = owner.get(at + "/storeys/history").expect(200).json().path("items");
        assertThat(history.size()).isEqualTo(3);
        assertThat(history.get(0).path("standing").asString()).isEqualTo("withdrawn");
        assertThat(history.get(0).path("counts").asBoolean()).isFalse();
        assertThat(history.get(1).path("value").asString()).isEqualTo("9");
        assertThat(history.get(1).path("counts").asBoolean()).isFalse();
        assertThat(history.get(2).path("counts").asBoolean()).isTrue();
        Http.Answer again = owner.seen(3).post(at, answers(withdrawn("storeys", today.minusDays(5))));
        assertThat(again.expect(400)
                        .json()
                        .path("errors")
                        .get(0)
                        .path("pointer")
                        .asString())
                .isEqualTo("/answers/0/trueFrom");
        owner.get(at + "/no_such_fact/history").expect(404);
    }

    @Test
    void refusesWhatIsNoAnswerAndNamesTheField() {
        Http owner = owner().seen(0);
        String at = at();
        LocalDate today = today(owner.get(at).expect(200).json());
        assertThat(refused(owner, at, said("moon_phase", "yes", today))).isEqualTo("/answers/0/code");
        assertThat(refused(owner, at, said("gas_supply", "maybe", today))).isEqualTo("/answers/0/value");
        assertThat(refused(owner, at, said("storeys", "-1", today))).isEqualTo("/answers/0/value");
        assertThat(refused(owner, at, said("storeys", "2.5", today))).isEqualTo("/answers/0/value");
        assertThat(refused(owner, at, said("storeys", "999999", today))).isEqualTo("/answers/0/value");
        assertThat(refused(owner, at, said("jurisdiction", "france", today))).isEqualTo("/answers/0/value");
        assertThat(refused(owner, at, said("gas_supply", "yes", today.plusDays(1))))
                .isEqualTo("/answers/0/trueFrom");
        Map<String, Object> derived = said("jurisdiction", "WALES", today);
        derived.put("source", "postcode");
        assertThat(refused(owner, at, derived)).isEqualTo("/answers/0/source");
        Map<String, Object> silent = said("gas_supply", null, today);
        silent.put("standing", "known");
        assertThat(refused(owner, at, silent)).isEqualTo("/answers/0/value");
        Map<String, Object> torn = said("gas_supply", "yes", today);
        torn.put("standing", "unknown");
        assertThat(refused(owner, at, torn)).isEqualTo("/answers/0/value");
        Http.Answer twice = owner.post(at, answers(said("storeys", "2", today), said("storeys", "3", today)));
        assertThat(twice.expect(400)
                        .json()
                        .path("errors")
                        .get(0)
                        .path("pointer")
                        .asString())
                .isEqualTo("/answers/1/code");
        owner.post(at, Map.of("answers", List.of())).expect(400);
        assertThat(owner.get(at).expect(200).json().path("version").asLong()).isZero();
    }

    private static String refused(Http who, String at, Map<String, Object> answer) {
        JsonNode problem = who.post(at, answers(answer)).expect(400).json();
        return problem.path("errors").get(0).path("pointer").asString();
    }

    @Test
    void isRecordedByThoseWhoMayOfTheOwnFirmAndAsTheySawIt() {
        Http owner = owner();
        String at = at();
        LocalDate today = today(owner.get(at).expect(200).json());
        Map<String, Object> body = answers(said("gas_supply", "no", today));
        as(BuiltInRole.AUDITOR).seen(0).post(at, body).expect(403);
        as(BuiltInRole.CONTRACTOR).get(at).expect(403);
        stranger().get(at).expect(404);
        stranger().seen(0).post(at, body).expect(404);
        stranger().get(at + "/gas_supply/history").expect(404);
        owner.post(at, body).expect(428);
        owner.seen(7).post(at, body).expect(412);
        JsonNode command = as(BuiltInRole.AUDITOR)
                .get(at)
                .expect(200)
                .json()
                .path("commands")
                .get(0);
        assertThat(command.path("name").asString()).isEqualTo("record");
        assertThat(command.path("allowed").asBoolean(true)).isFalse();
    }

    @Test
    void isRecordedOnceHoweverOftenAndHoweverMuchAtOnceItIsSent() throws Exception {
        Http owner = owner();
        String at = at();
        LocalDate today = today(owner.get(at).expect(200).json());
        Map<String, Object> body = answers(said("gas_supply", "no", today));
        Http keyed = owner.seen(0).with("Idempotency-Key", "the-same");
        keyed.post(at, body).expect(200);
        keyed.post(at, body).expect(200);
        assertThat(owner.get(at).expect(200).json().path("version").asLong()).isEqualTo(1);

        try (Race race = new Race("facts of a property")) {
            List<Http.Answer> told = race.run(() -> owner.seen(1).post(at, answers(said("storeys", "2", today))));
            race.judge(told, 200, 412);
        }
        assertThat(owner.get(at).expect(200).json().path("version").asLong()).isEqualTo(2);
    }

    @Test
    void tellsTheTimelineOfTheProperty() {
        Http owner = owner();
        String at = at();
        LocalDate today = today(owner.get(at).expect(200).json());
        owner.seen(0)
                .post(at, answers(said("gas_supply", "yes", today), said("storeys", null, today)))
                .expect(200);
        String property = at.split("/", -1)[4];
        JsonNode told = owner.get("/api/v1/records/properties/" + property + "/timeline?source=facts")
                .expect(200)
                .json()
                .path("items");
        List<String> verbs = new ArrayList<>();
        told.forEach(entry -> verbs.add(entry.path("verb").asString()));
        assertThat(verbs).containsExactlyInAnyOrder("known", "unknown");
        assertThat(told.toString()).contains("\"from\":\"" + today + "\"", "\"value\":\"yes\"");
    }

    @Test
    void takesAHundredAnswersAtOnceAndNoMore() {
        Http owner = owner().seen(0);
        String at = at();
        LocalDate today = today(owner.get(at).expect(200).json());
        List<Map<String, Object>> many = IntStream.rangeClosed(0, FactService.AT_ONCE)
                .mapToObj(n -> said("occupants", "" + (1 + n % 9), today.minusDays(n)))
                .toList();
        owner.post(at, Map.of("answers", many)).expect(400);
        JsonNode sheet = owner.post(at, Map.of("answers", many.subList(0, FactService.AT_ONCE)))
                .expect(200)
                .json();
        assertThat(value(sheet, "occupants")).isEqualTo("1");
    }
}

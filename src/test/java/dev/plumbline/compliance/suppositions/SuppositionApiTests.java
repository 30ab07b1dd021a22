package dev.plumbline.compliance.suppositions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.RecordedStatements;
import dev.plumbline.clients.facts.FactVocabulary;
import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.firms.BuiltInRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@Import(RecordedStatements.Configuration.class)
class SuppositionApiTests extends ComplianceTest {
    private static final String HMO = "england.licence.hmo";
    private static final String GAS = "england.gas.check";
    private static final String SHARED = "suppose=households:2&suppose=shared_facilities:yes&suppose=occupants:";

    @Autowired
    private RecordedStatements statements;

    private JsonNode supposed(String at, String query) {
        return owner().get(at + "/obligations/supposed?" + query).expect(200).json();
    }

    private static JsonNode differing(JsonNode answer, String rule) {
        return answer.path("differs")
                .valueStream()
                .filter(one -> one.path("now").path("rule").asString().equals(rule)
                        || one.path("supposed").path("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " does not differ in " + answer));
    }

    private long recorded(String at) {
        return owner().get(at + "/facts").expect(200).json().path("version").asLong();
    }

    @Test
    void aDutyAppearsWithAllThatItsOwnPageWouldSay() {
        String at = home();
        long before = recorded(at);
        String yesterday = today().minusDays(1).toString();
        assertThat(supposed(at, SHARED + 5).path("from").asString()).isEqualTo(today().toString());
        JsonNode answer = supposed(at, SHARED + 5 + "&from=" + yesterday);
        JsonNode licence = differing(answer, HMO);
        assertThat(licence.path("change").asString()).isEqualTo("appears");
        assertThat(licence.path("now").path("state").asString()).isEqualTo("not_applicable");
        assertThat(licence.path("supposed").path("state").asString()).isEqualTo("missing");
        assertThat(answer.path("facts").get(2).path("label").asString()).isEqualTo("People who live there");
        assertThat(answer.path("facts").get(2).path("value").asString()).isEqualTo("5");
        assertThat(answer.path("asOf").asString()).isEqualTo(today().toString());

        JsonNode now = duties(at, "");
        for (String count : List.of("colour", "red", "amber", "green")) {
            assertThat(answer.path("now").path(count)).as(count).isEqualTo(now.path(count));
        }
        assertThat(recorded(at)).isEqualTo(before);
        know(at, yesterday, Map.of("occupants", "5", "households", "2", "shared_facilities", "yes"));
        JsonNode then = duties(at, "");
        for (String count : List.of("colour", "red", "amber", "green")) {
            assertThat(answer.path("supposed").path(count)).as(count).isEqualTo(then.path(count));
        }
        assertThat(licence.path("supposed")).isEqualTo(duty(at, "", HMO));
    }

    @Test
    void aDutyDisappears() {
        String at = home();
        String boiler = boiler(at);
        JsonNode answer = supposed(at, "suppose=let:no");
        JsonNode gas = differing(answer, GAS);
        assertThat(gas.path("change").asString()).isEqualTo("disappears");
        assertThat(gas.path("now").path("subject").path("id").asString()).isEqualTo(boiler);
        assertThat(answer.path("now").path("colour").asString()).isEqualTo("red");
    }

    /** The rules of one nation go and those of the other come; what neither asks for is not told. */
    @Test
    void anotherNationHasOtherDuties() {
        JsonNode answer = supposed(home(), "suppose=jurisdiction:WALES");
        assertThat(answer.path("facts").get(0).path("said").asString()).isEqualTo("Wales");
        JsonNode report = differing(answer, "england.electrical.check");
        assertThat(report.path("change").asString()).isEqualTo("disappears");
        assertThat(report.hasNonNull("supposed")).isFalse();
        assertThat(answer.path("differs").valueStream())
                .anySatisfy(one -> {
                    assertThat(one.path("change").asString()).isEqualTo("appears");
                    assertThat(one.hasNonNull("now")).isFalse();
                    assertThat(one.path("supposed").path("rule").asString()).startsWith("wales.");
                })
                .allSatisfy(one -> assertThat(one.path("now").path("applies").asBoolean()
                                || one.path("supposed").path("applies").asBoolean())
                        .isTrue());
        assertThat(answer.path("differs").get(0).path("supposed").path("colour").asString())
                .isEqualTo("red");
    }

    /** A fact that only another nation's rules ask for can be recorded of any property, and supposed of any. */
    @Test
    void whatNoRuleOfTheNationAsksForChangesNothing() {
        String at = home();
        know(at, ALWAYS, Map.of("jurisdiction", "SCOTLAND"));
        JsonNode answer = supposed(at, "suppose=selective_licensing_area:yes");
        assertThat(answer.path("differs")).isEmpty();
        assertThat(answer.path("supposed")).isEqualTo(answer.path("now"));
    }

    @Test
    void unknownIsAnAnswerOfItsOwn() {
        String at = home();
        JsonNode answer = supposed(at, "suppose=let:unknown");
        assertThat(answer.path("facts").get(0).hasNonNull("value")).isFalse();
        JsonNode report = differing(answer, "england.electrical.check");
        assertThat(report.path("change").asString()).isEqualTo("changes");
        assertThat(report.path("supposed").path("state").asString()).isEqualTo("unknown_fact");
        assertThat(report.path("supposed").path("facts").toString()).contains("let");
        assertThat(FactVocabulary.ALL)
                .flatExtracting(fact -> fact.choices().stream()
                        .map(choice -> choice.code().toLowerCase(Locale.ROOT))
                        .toList())
                .doesNotContain(Supposition.UNKNOWN);
    }

    /** What is supposed holds from its day on, also where something else was recorded for later; before it nothing is other. */
    @Test
    void isSupposedFromADayOn() {
        String at = home();
        know(at, "2026-01-15", Map.of("occupants", "3"));
        String then = SHARED + "6&from=2026-01-10";
        assertThat(differing(supposed(at, then + "&asOf=2026-01-10"), HMO)
                        .path("change")
                        .asString())
                .isEqualTo("appears");
        assertThat(differing(supposed(at, then + "&asOf=2026-02-01"), HMO)
                        .path("change")
                        .asString())
                .isEqualTo("appears");
        LocalDate next = today().plusMonths(2);
        JsonNode later = supposed(at, SHARED + "6&from=" + next);
        assertThat(later.path("asOf").asString()).isEqualTo(next.toString());
        assertThat(differing(later, HMO).path("change").asString()).isEqualTo("appears");
        JsonNode past = supposed(at, SHARED + "6&asOf=2026-01-20");
        assertThat(past.path("from").asString()).isEqualTo("2026-01-20");
        assertThat(differing(past, HMO).path("now").path("state").asString()).isEqualTo("not_applicable");
    }

    @Test
    void whatIsSoAlreadyChangesNothing() {
        String at = home();
        JsonNode answer = supposed(at, "suppose=occupants:2,households:1");
        assertThat(answer.path("facts")).hasSize(2);
        assertThat(answer.path("differs")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "suppose=rooms:5,                                        unknown",
        "suppose=appliance_fuel:gas,                             unknown",
        "suppose=occupants:501,                                  value",
        "suppose=occupants:-1,                                   value",
        "suppose=occupants:five,                                 value",
        "suppose=occupants:,                                     value",
        "suppose=construction_year:999,                          value",
        "suppose=let:maybe,                                      value",
        "suppose=landlord_kind:private,                          value",
        "suppose=jurisdiction:FRANCE,                            value",
        "suppose=occupants,                                      format",
        "suppose=:5,                                             unknown",
        "suppose=let:yes&suppose=let:no,                         twice",
        "suppose=let:yes&from=2026-05-02&asOf=2026-05-01,        order"
    })
    void refusesWhatCouldNotBeRecorded(String query, String code) {
        JsonNode problem = owner().get(home() + "/obligations/supposed?" + query)
                .expect(400)
                .json();
        assertThat(problem.path("errors").get(0).path("code").asString())
                .as(problem.toString())
                .isEqualTo(code);
        assertThat(problem.path("errors").get(0).path("pointer").asString()).startsWith("query:");
    }

    @Test
    void refusesWhatIsNoQuestion() {
        String at = home() + "/obligations/supposed";
        owner().get(at).expect(400);
        owner().get(at + "?suppose=").expect(400);
        owner().get(at + "?suppose=let:yes&from=soon").expect(400);
        owner().get(at + "?suppose=let:yes&asOf=0001-01-01").expect(400);
        owner().get(at + "?suppose=let:yes&from=10000-01-01").expect(400);
        owner().get(at + "?suppose=let:" + "y".repeat(90)).expect(400);
        owner().get(at + "?" + "&suppose=let:yes".repeat(21)).expect(400);
        owner().get(at + "?suppose=let:yes&knownAt=2026-01-01T00:00:00Z").expect(400);
    }

    @Test
    void isForThoseWhoSeeTheProperty() {
        String at = home() + "/obligations/supposed?suppose=let:no";
        as(BuiltInRole.AUDITOR).get(at).expect(200);
        as(BuiltInRole.CONTRACTOR).get(at).expect(403);
        stranger().get(at).expect(404);
        anonymous().get(at).expect(401);
        owner().get("/api/v1/properties/0198f000-0000-7000-8000-000000000000/obligations/supposed?suppose=let:no")
                .expect(404);
    }

    @Test
    void asksAsOftenAsThePageOfTheProperty() {
        String at = home();
        verified(at, "gas_safety_record", gas("2024-03-02", boiler(at), "SAFE"));
        int ordinary = statementsOf(at + "/obligations");
        assertThat(statementsOf(at + "/obligations/supposed?" + SHARED + 5))
                .isEqualTo(ordinary)
                .isPositive();
    }

    private int statementsOf(String address) {
        Http owner = owner();
        statements.start();
        owner.get(address).expect(200);
        return (int) statements.stop().stream()
                .filter(text -> text.contains("clients.") || text.contains("compliance."))
                .count();
    }
}

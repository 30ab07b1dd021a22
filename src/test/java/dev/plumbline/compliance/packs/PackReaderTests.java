package dev.plumbline.compliance.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.compliance.Nation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTests {
    private static final String PACK = """
            {"nation": "ENGLAND", "version": "1", "from": "2020-01-01", "rules": [{
              "id": "x", "title": "Title", "says": "Words.", "subject": "PROPERTY",
              "appliesWhen": {"all": [{"fact": "gas_supply", "in": ["yes"]}, {"fact": "occupants", "atLeast": 3}]},
              "clock": {"type": "every", "evidence": "EICR", "term": {"period": "P5Y"}, "stated": true},
              "amberDays": 60, "basis": "LAW", "severity": "LIFE", "inForce": {"from": "2020-01-01"},
              "citation": {"law": "Act", "place": "section 1", "checkedOn": "2026-11-29", "read": "PUBLISHED"}}]}
            """;

    @Test
    void readsAPack() {
        RulePack pack = PackReader.read("a.json", PACK);
        assertThat(pack.nation()).isEqualTo(Nation.ENGLAND);
        assertThat(pack.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.amberDays()).isEqualTo(60);
            assertThat(rule.penalty(LocalDate.of(2026, 1, 1))).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "gas_supply"        | "gas_suply"        | /rules/0/appliesWhen/all/0/fact | no value gas_suply
            ["yes"]             | ["perhaps"]        | /rules/0/appliesWhen/all/0      | gas_supply cannot be perhaps
            "atLeast": 3        | "before": "2020-01-01" | /rules/0/appliesWhen/all/1  | occupants is no date
            "atLeast": 3        | "in": ["3"], "atLeast": 3 | /rules/0/appliesWhen/all/1 | exactly one
            "occupants", "atLeast": 3 | "tenancy_type", "in": ["OTHER"] | rule x          | tenancy_type is no fact of PROPERTY
            "P5Y"               | "five years"       | /rules/0/clock/term/period      | five years
            "EICR"              | "MOT"              | /rules/0/clock/evidence         | MOT
            "stated": true      | "windowMonths": 2, "stated": true | /rules/0/clock   | a window and stated dates
            "stated": true      | "fails": ["G"]     | /rules/0/clock                  | cannot state
            "stated": true      | "often": true      | /rules/0/clock                  | often
            "every"             | "sometimes"        | /rules/0/clock                  | sometimes
            "from": "2020-01-01"} | "until": "2020-01-01"} | /rules/0/inForce          | first day or is announced
            "section 1"         | " "                | rule x                          | A part is missing
            "amberDays": 60     | "amberDays": 600   | rule x                          | amberDays
            "LAW"               | "HEARSAY"          | /rules/0/basis                  | HEARSAY
            """, quoteCharacter = '~')
    void refusesABadPackWithWhatAndWhere(String good, String bad, String where, String what) {
        String text = PACK.replace(good, bad);
        assertThat(text).isNotEqualTo(PACK);
        assertThatThrownBy(() -> PackReader.read("a.json", text))
                .isInstanceOf(PackFault.class)
                .hasMessageStartingWith("a.json, " + where)
                .hasMessageContaining(what);
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> PackReader.read("a.json", "{")).isInstanceOf(PackFault.class);
        assertThatThrownBy(() -> PackReader.read("a.json", PACK + "{}")).isInstanceOf(PackFault.class);
    }

    @Test
    void refusesARuleThatIsThereTwice() {
        String rule = PACK.substring(PACK.indexOf("[{") + 1, PACK.lastIndexOf(']'));
        String twice = PACK.replace("[" + rule + "]", "[" + rule + "," + rule + "]");
        assertThatThrownBy(() -> PackReader.read("a.json", twice)).hasMessageContaining("Rule x is there twice");
    }

    @Test
    void aLaterVersionTakesOverFromItsFirstDay() {
        RulePack first = PackReader.read("a.json", PACK);
        RulePack second = PackReader.read(
                "b.json",
                PACK.replace(
                        "\"version\": \"1\", \"from\": \"2020-01-01\"",
                        "\"version\": \"2\", \"from\": \"2021-01-01\""));
        RulePacks packs = new RulePacks(List.of(second, first));
        assertThat(packs.on(Nation.ENGLAND, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(packs.on(Nation.ENGLAND, LocalDate.of(2020, 12, 31))).contains(first);
        assertThat(packs.on(Nation.ENGLAND, LocalDate.of(2021, 1, 1))).contains(second);
        assertThat(packs.on(Nation.WALES, LocalDate.of(2021, 1, 1))).isEmpty();
        assertThatThrownBy(() -> new RulePacks(List.of(first, first))).hasMessageContaining("Two packs of England");
    }

    @Test
    void theShippedPacksAreReadAndEveryRuleIsCited() {
        assertThatCode(RulePacks::shipped).doesNotThrowAnyException();
        assertThat(RulePacks.shipped().packs()).extracting(RulePack::nation).containsExactly(Nation.values());
        assertThat(RulePacks.shipped().packs())
                .allSatisfy(pack -> assertThat(pack.rules())
                        .allSatisfy(rule ->
                                assertThat(rule.id()).startsWith(pack.nation().code() + ".")));
    }
}

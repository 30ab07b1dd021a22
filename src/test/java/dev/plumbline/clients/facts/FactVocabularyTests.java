package dev.plumbline.clients.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactVocabularyTests {
    @Test
    void isCompleteAndEachCodeStandsOnce() {
        assertThat(FactVocabulary.ALL)
                .extracting(Fact::code)
                .doesNotHaveDuplicates()
                .hasSize(22);
        for (Fact fact : FactVocabulary.ALL) {
            assertThat(fact.code()).matches("[a-z][a-z0-9_]{0,39}");
            assertThat(fact.label()).isNotBlank();
            assertThat(fact.help()).endsWith(".");
            assertThat(fact.choices().isEmpty()).as(fact.code()).isEqualTo(fact.type() != FactType.CHOICE);
            assertThat(fact.min() == null).as(fact.code()).isEqualTo(fact.type() != FactType.NUMBER);
            assertThat(fact.choices()).extracting(FactChoice::code).doesNotHaveDuplicates();
            assertThat(fact.choices())
                    .allSatisfy(choice -> assertThat(choice.code()).hasSizeLessThanOrEqualTo(40));
        }
        assertThat(FactVocabulary.ALL).extracting(Fact::group).containsAll(List.of(FactGroup.values()));
    }

    @Test
    void spellsEachValueInOneWay() {
        Fact storeys = FactVocabulary.find("storeys").orElseThrow();
        assertThat(storeys.checked(" 007 ")).isEqualTo("7");
        for (String wrong : new String[] {"", "0", "61", "1.0", "one", "9999999999"}) {
            assertThatThrownBy(() -> storeys.checked(wrong)).as(wrong).isInstanceOf(Fact.WrongValue.class);
        }
        Fact gas = FactVocabulary.find("gas_supply").orElseThrow();
        assertThat(gas.checked("no")).isEqualTo(Fact.NO);
        assertThatThrownBy(() -> gas.checked("true")).hasMessageContaining("yes, no");
        Fact nation = FactVocabulary.find(FactVocabulary.JURISDICTION).orElseThrow();
        assertThat(nation.said(nation.checked("WALES"))).isEqualTo("Wales");
        Fact day = FactGroup.BUILDING.date("built_on", "Built on", "A day.");
        assertThat(day.checked("2026-03-23")).isEqualTo("2026-03-23");
        for (String wrong : new String[] {"23.3.2026", "2026-02-30", "0001-01-01"}) {
            assertThatThrownBy(() -> day.checked(wrong)).as(wrong).isInstanceOf(Fact.WrongValue.class);
        }
    }

    @Test
    void anAnswerHoldsFromItsDayUntilTheNextOne() {
        LocalDate day = LocalDate.parse("2026-03-01");
        PropertyKnowledge known = new PropertyKnowledge(
                new PropertyId(UUID.randomUUID()),
                Map.of(
                        "occupants",
                        List.of(answer("4", day), answer("5", day.plusDays(30))),
                        "let",
                        List.of(answer(null, null))),
                List.of(),
                List.of(),
                List.of(),
                false,
                null);
        assertThat(known.answer("occupants", day.minusDays(1))).isEmpty();
        assertThat(known.answer("occupants", day).orElseThrow().value()).isEqualTo("4");
        assertThat(known.answer("occupants", day.plusDays(29)).orElseThrow().value())
                .isEqualTo("4");
        assertThat(known.answer("occupants", day.plusDays(30)).orElseThrow().value())
                .isEqualTo("5");
        assertThat(known.answer("let", LocalDate.EPOCH).orElseThrow().known()).isFalse();
        assertThat(known.answer("households", day)).isEmpty();
    }

    private static FactAnswer answer(@Nullable String value, @Nullable LocalDate from) {
        return new FactAnswer("code", value, from, new Provenance(AnswerSource.DOCUMENT, null, null, null));
    }
}

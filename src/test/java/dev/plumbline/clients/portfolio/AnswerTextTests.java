package dev.plumbline.clients.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.clients.facts.Fact;
import dev.plumbline.clients.facts.FactVocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTests {
    private static Fact fact(String code) {
        return FactVocabulary.find(code).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "gas_supply,Y,yes",
        "gas_supply,TRUE,yes",
        "gas_supply,x,yes",
        "gas_supply,0,no",
        "gas_supply,None,no",
        "storeys,3,3",
        "storeys,3.00,3",
        "storeys,' 2 ',2",
        "jurisdiction,Northern Ireland,NORTHERN_IRELAND",
        "jurisdiction,northern-ireland,NORTHERN_IRELAND",
        "excluded_accommodation,Care home,CARE_HOME"
    })
    void readsWhatPeopleWrite(String code, String cell, String value) {
        assertThat(AnswerText.read(fact(code), cell)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "Not known", "?", "Don't know", "n/k", "TBC"})
    void knowsThatNobodyKnows(String cell) {
        assertThat(AnswerText.read(fact("storeys"), cell)).isNull();
        assertThat(AnswerText.read(fact("gas_supply"), cell)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "gas_supply,maybe",
        "gas_supply,n/a",
        "gas_supply,2",
        "storeys,2.5",
        "storeys,0",
        "storeys,-1",
        "storeys,two",
        "storeys,99999999999",
        "jurisdiction,Britain"
    })
    void neverGuesses(String code, String cell) {
        assertThatThrownBy(() -> AnswerText.read(fact(code), cell)).isInstanceOf(Fact.WrongValue.class);
    }
}

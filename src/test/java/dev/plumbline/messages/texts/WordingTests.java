package dev.plumbline.messages.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {
    private static final String ADDRESS = "https://plumbline.example/leads/019ac6f2-1111-7000-8000-000000000001";

    @ParameterizedTest
    @CsvSource({
        "a,160,1", "a,161,2", "a,306,2", "a,307,3", "ü,160,1", "€,80,1", "€,81,2", "ж,70,1", "ж,71,2", "ж,134,2",
        "ж,135,3"
    })
    void countsAsNetworksDo(String sign, int times, int segments) {
        assertThat(Wording.segments(sign.repeat(times))).isEqualTo(segments);
    }

    @Test
    void aTitleAndItsAddressAreOneMessage() {
        String text = Wording.of("A lead waits for its first answer", ADDRESS);
        assertThat(text).isEqualTo("A lead waits for its first answer " + ADDRESS);
        assertThat(Wording.segments(text)).isEqualTo(1);
    }

    @Test
    void aLongTitleIsCutAndTheAddressIsNot() {
        String text = Wording.of("A lead waits ".repeat(20), ADDRESS);
        assertThat(text)
                .hasSizeLessThanOrEqualTo(160)
                .endsWith("... " + ADDRESS)
                .startsWith("A lead waits A lead waits");
        assertThat(Wording.segments(text)).isEqualTo(1);
    }

    @Test
    void signsOfTypesettersDoNotMakeItWide() {
        String text = Wording.of("“Olivia’s” job – failed… now", ADDRESS);
        assertThat(text).startsWith("\"Olivia's\" job - failed... now ");
        assertThat(Wording.segments(text)).isEqualTo(1);
    }

    @Test
    void anotherAlphabetIsKeptAndSaysHowManyMessagesItIs() {
        assertThat(Wording.segments(Wording.of("Заявка ждёт ответа", ADDRESS))).isEqualTo(2);
        String long1 = Wording.of("Заявка ждёт ответа ".repeat(20), ADDRESS);
        assertThat(Wording.segments(long1)).isEqualTo(4);
        assertThat(long1).endsWith("... " + ADDRESS);
        String smiles = Wording.of("\uD83D\uDE00".repeat(150), ADDRESS);
        assertThat(smiles.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                .isTrue();
    }

    @Test
    void aLongAddressLeavesTheTitleItsFirstWords() {
        String text = Wording.of("A job has failed for good: mail", "https://plumbline.example/" + "x".repeat(160));
        assertThat(text).startsWith("A job has failed... https");
        assertThat(Wording.segments(text)).isEqualTo(2);
    }
}

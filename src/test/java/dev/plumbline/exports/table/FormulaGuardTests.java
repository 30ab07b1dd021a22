package dev.plumbline.exports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGuardTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "=1+1~'=1+1",
                "-5~'-5",
                "^ =A1^~^' =A1^",
                "＝SUM(A1)~'＝SUM(A1)",
                "a;=b~a;'=b",
                "say \"=x~say \"'=x",
                "'=quoted~''=quoted",
                "it's 5 - 3 = 2~it's 5 - 3 = 2",
                "O'Brien, Ann~O'Brien, Ann",
                "'plain~'plain",
            })
    void putsOneApostropheWhereAFormulaCouldBegin(String text, String escaped) {
        assertThat(FormulaGuard.escape(text)).isEqualTo(escaped);
        assertThat(FormulaGuard.unescape(escaped)).isEqualTo(text);
    }

    @Test
    void guardsTabsAndLineBreaksAtTheStart() {
        assertThat(List.of("\t=x", "\rx", "\n@x", "\u00A0\u200B+x"))
                .allMatch(FormulaGuard::live)
                .noneMatch(text -> FormulaGuard.live(FormulaGuard.escape(text)));
    }

    @Property(tries = 10_000)
    void givesEveryTextBack(@ForAll("hostile") String text) {
        assertThat(FormulaGuard.unescape(FormulaGuard.escape(text))).isEqualTo(text);
        assertThat(FormulaGuard.live(FormulaGuard.escape(text))).isFalse();
    }

    @Property(tries = 10_000)
    void leavesNoLiveCellForAProgramWithAnotherSeparator(@ForAll("hostile") String text) {
        for (String piece : FormulaGuard.escape(text).split("[,;\t|\"\r\n]")) {
            assertThat(piece).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("@");
        }
    }

    @Property(tries = 10_000)
    void passesOverNoTextThatWouldBeChanged(@ForAll("hostile") String text) {
        String written = FormulaGuard.escape(ExportText.wellFormed(text));
        assertThat(FormulaGuard.inert(text) ? text : written).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "1 Main Street~true",
                "ann@example.org~true",
                "^^~true",
                "a=b~true",
                "-5~false",
                "a;b~false",
                "say \"x~false",
                "'x~false",
                "^ x^~false",
                "Łódź~false",
                "😀~false"
            })
    void passesOverWhatMostCellsAre(String text, boolean inert) {
        assertThat(FormulaGuard.inert(text)).isEqualTo(inert);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings()
                .withChars("=+-@'\"',;\t|\r\n \u00A0＝＠ab1()!")
                .ofMaxLength(30);
    }
}

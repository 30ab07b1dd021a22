package dev.plumbline.records.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.shared.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTextTests {
    @Test
    void fillsFieldsAndNothingElse() {
        LetterText text = new LetterText(
                "For {{name}}", "Dear {{ name }},\n${7*7} #{x} <b>{one}</b> $1 \\\n{{sender}}, {{firm}}");
        assertThat(text.filled(
                        Map.of(LetterField.NAME, "Ann", LetterField.SENDER, "Olivia", LetterField.FIRM, "R & Co")))
                .isEqualTo(new LetterText("For Ann", "Dear Ann,\n${7*7} #{x} <b>{one}</b> $1 \\\nOlivia, R & Co"));
    }

    @Test
    void whatIsFilledInIsNotLookedAtAgainAndBeginsNoLine() {
        LetterText text = new LetterText("{{name}}", "{{name}} {{sender}}");
        assertThat(text.filled(Map.of(LetterField.NAME, "{{sender}}\r\nBcc: $0 \\1", LetterField.SENDER, "{{name}}")))
                .isEqualTo(new LetterText("{{sender}} Bcc: $0 \\1", "{{sender}} Bcc: $0 \\1 {{name}}"));
    }

    @Test
    void namesEachFieldThatThereIsNotAndItsPlace() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new LetterText("{{nmae}}", "Dear {{name}},\n  {{password}} {{#each}}").check())
                .satisfies(
                        problem -> assertThat(problem.errors())
                                .extracting(error -> error.pointer() + " " + error.message())
                                .containsExactly(
                                        "/subject There is no field \"nmae\" (line 1, character 1). There are: name, firm, sender.",
                                        "/text There is no field \"password\" (line 2, character 3). There are: name, firm, sender.",
                                        "/text There is no field \"#each\" (line 2, character 16). There are: name, firm, sender."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{name}", "{{name", "name}}", "{{na{me}}", "{{}}", "{{ {{name}} }}", "}}{{"})
    void bracesThatAreNotWholeAreRefused(String text) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> new LetterText("x", text).check());
    }

    @Test
    void manyBracesTakeNoTime() {
        String hostile = "{{".repeat(5_000);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> new LetterText("x", hostile).check());
        assertThatCode(() -> new LetterText("x", "{{" + " ".repeat(9_000)).filled(Map.of()))
                .doesNotThrowAnyException();
    }
}

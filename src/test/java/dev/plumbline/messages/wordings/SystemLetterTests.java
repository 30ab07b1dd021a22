package dev.plumbline.messages.wordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.messages.wordings.SystemLetter.Field;
import dev.plumbline.shared.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemLetterTests {
    private static final List<Field> FIELDS = List.of(
            Field.needed("firm", "Your firm.", "Your firm"),
            Field.of("role", "Their role.", "Staff"),
            Field.needed("link", "Where they accept.", "/x"));
    private static final Wording OURS = new Wording("To {{firm}}", "{{firm}} asks {{role}}:\n{{link}}\n");
    private static final SystemLetter LETTER =
            new SystemLetter("some.letter", "Some letter", "Goes out.", FIELDS, OURS);

    @ParameterizedTest
    @CsvSource({
        "'To {{frim}}', '{{firm}} {{link}}', /subject, unknown-field, 'line 1, character 4'",
        "'To {{link}}', '{{firm}} {{link}}', /subject, link-in-subject, 'line 1, character 4'",
        "'To', '{{firm}} here', /text, missing-field, '{{link}}'",
        "'To', 'Go to {{link}}', /text, missing-field, '{{firm}}'",
        "'To', '{{firm}} {{link}} {{ link }}', /text, repeated-field, 'line 1, character 19'",
        "'To', '{{firm}} {{link}} {link}', /text, braces, 'line 1, character 19'",
        "'To', '{{firm}} {{{link}}}', /text, braces, 'line 1, character 10'",
        "'To', '{{firm}} {{link}', /text, braces, 'line 1, character 10'",
    })
    void refusesWhatNoMailCanBeMadeOf(String subject, String text, String pointer, String code, String where) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> LETTER.check(new Wording(subject, text)))
                .satisfies(problem -> assertThat(problem.errors()).anySatisfy(error -> {
                    assertThat(error.pointer()).isEqualTo(pointer);
                    assertThat(error.code()).isEqualTo(code);
                    assertThat(error.message()).contains(where);
                }));
    }

    @Test
    void refusesMoreFieldsThanAMailHolds() {
        String many = "{{firm}} {{link}}" + " {{role}}".repeat(SystemLetter.PLACES_MAX - 2);
        assertThat(LETTER.fits(new Wording("To", many))).isTrue();
        assertThat(LETTER.fits(new Wording("To", many + "{{role}}"))).isFalse();
    }

    @Test
    void whatIsFilledInIsNoFieldAndNoLink() {
        Wording filled = LETTER.filled(OURS, Map.of("firm", "{{link}} {link}\r\nBcc: x", "role", "{{firm}}"));
        assertThat(filled.subject()).isEqualTo("To link   link Bcc: x");
        assertThat(filled.text()).isEqualTo("link   link Bcc: x asks firm:\n{link}\n");
    }

    @Test
    void aSubjectIsNeverEmptyAndNeverTooLong() {
        Wording words = new Wording("{{role}}", OURS.text());
        assertThat(LETTER.filled(words, Map.of("role", "{}")).subject()).isEqualTo("Some letter");
        assertThat(LETTER.filled(words, Map.of("role", "x".repeat(299) + "😀😀"))
                        .subject())
                .isEqualTo("x".repeat(299));
        assertThat(LETTER.filled(words, Map.of("role", "x".repeat(301))).subject())
                .isEqualTo("x".repeat(300));
    }

    @Test
    void noModuleDeclaresALetterThatCannotBeSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SystemLetter("x", "X", "X", FIELDS, new Wording("To", "No link")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SystemLetter("x", "X", "X", FIELDS.subList(0, 2), new Wording("To", "{{firm}}")));
        assertThatIllegalArgumentException().isThrownBy(() -> new SystemLetter("A Letter", "X", "X", FIELDS, OURS));
    }

    @Test
    void aLetterIsDeclaredOnceAndBeforeItIsWritten() {
        DeclaredLetters letters = new DeclaredLetters(List.of(LETTER));
        letters.mustHave(LETTER);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> letters.mustHave(new SystemLetter("some.letter", "Another", "Goes out.", FIELDS, OURS)));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new DeclaredLetters(List.of(LETTER, LETTER)));
    }
}

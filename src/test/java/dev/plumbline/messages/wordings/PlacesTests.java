package dev.plumbline.messages.wordings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.shared.FieldProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTests {
    private static final Places PLACES = new Places(List.of("firm", "link"));

    @Test
    void fillsWhatItKnowsAndLeavesTheRest() {
        assertThat(PLACES.fill("{{firm}}, {{ link }} {{other}} $1 \\ {x}", Map.of("firm", "$0 {{link}}\r\nBcc: x")))
                .isEqualTo("$0 {{link}} Bcc: x,  {{other}} $1 \\ {x}");
    }

    @Test
    void saysWhereEachFieldIsThatThereIsNot() {
        assertThat(PLACES.wrong("/text", "{{firm}}\n {{frim}} {{#each}}"))
                .extracting(FieldProblem::message)
                .containsExactly(
                        "There is no field \"frim\" (line 2, character 2). There are: firm, link.",
                        "There is no field \"#each\" (line 2, character 11). There are: firm, link.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{firm}", "{{firm", "firm}}", "{{fi{rm}}", "{{ {{firm}} }}", "}}{{"})
    void bracesAreWhole(String text) {
        assertThat(PLACES.wrong("/text", text)).extracting(FieldProblem::code).contains("braces");
    }

    @Test
    void saysWhereAFieldStandsAndWhereABraceIsAlone() {
        assertThat(PLACES.of("link", "{{link}}\n\n{{firm}} {{ link }}"))
                .containsExactly("line 1, character 1", "line 3, character 10");
        assertThat(Places.brace("{{firm}}\n{link}")).contains("line 2, character 1");
        assertThat(Places.brace("{{firm}} {{link}}")).isEmpty();
        assertThat(Places.count("{{firm}} {{a}} {b}")).isEqualTo(2);
    }
}

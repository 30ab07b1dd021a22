package dev.plumbline.records.comments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.shared.MemberId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MentionsTests {
    private static final UUID ANN = UUID.fromString("01930000-0000-7000-8000-00000000000a");
    private static final UUID BOB = UUID.fromString("01930000-0000-7000-8000-00000000000b");

    @Test
    void findsEachOnceInTheOrderOfTheText() {
        assertThat(Mentions.in("<@" + BOB + "> and <@" + ANN + ">, <@" + BOB + "> first"))
                .containsExactly(new MemberId(BOB), new MemberId(ANN));
    }

    @Test
    void findsThemInCapitalsAndWithinWords() {
        assertThat(Mentions.in("see:<@" + ANN.toString().toUpperCase(java.util.Locale.ROOT) + ">!"))
                .containsExactly(new MemberId(ANN));
    }

    @Test
    void takesNothingElseForOne() {
        assertThat(Mentions.in("@Ann <@> <@ann> <@" + ANN + " " + ANN + "> < @" + ANN + ">"))
                .isEmpty();
    }
}

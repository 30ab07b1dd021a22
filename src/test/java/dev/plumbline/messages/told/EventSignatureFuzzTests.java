package dev.plumbline.messages.told;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.CoverageFuzzing;
import dev.plumbline.Mutated;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** C6: headers by which somebody signs in. */
class EventSignatureFuzzTests {
    private static final int FEW = 20_000;

    @Test
    void noHeaderHurtsAndNoneButTheRightOneIsTaken() throws Exception {
        assertThat(EventSignatureFuzzTarget.isGood(EventSignatureFuzzTarget.GOOD.split("\n", 3)))
                .as("the seed is taken")
                .isTrue();
        Mutated.each(seeds(), 1, FEW, EventSignatureFuzzTarget::fuzzerTestOneInput);
        System.out.println("C6 signature headers: 0 findings in " + FEW + " mutated headers");
    }

    @Test
    @Tag("slow")
    void minutesOfCoverageGuidedFuzzingFindNothing() throws Exception {
        new CoverageFuzzing("C6 signature headers", EventSignatureFuzzTarget.class, "dev.plumbline.messages.told.**")
                .run(seeds().stream()
                        .map(seed -> ("\0" + new String(seed, UTF_8)).getBytes(UTF_8))
                        .toList());
    }

    private static List<byte[]> seeds() {
        String good = EventSignatureFuzzTarget.GOOD;
        return List.of(
                good.getBytes(UTF_8),
                (good + " v1a,AAAA v1,BBBB").getBytes(UTF_8),
                good.replace("v1,", "v2,AA v1,").getBytes(UTF_8));
    }
}

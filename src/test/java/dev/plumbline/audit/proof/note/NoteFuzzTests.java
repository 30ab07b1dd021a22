package dev.plumbline.audit.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.CoverageFuzzing;
import dev.plumbline.Mutated;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** C6: notes, checkpoints and keys of a log that somebody else hands over. */
class NoteFuzzTests {
    private static final int FEW = 20_000;

    @Test
    void noNoteHurtsAndNoneButTheSignedOneIsAccepted() throws Exception {
        assertThat(NoteFuzzTarget.isAccepted(NoteFuzzTarget.NOTE))
                .as("the seed is accepted")
                .isTrue();
        assertThat(Checkpoint.parse(NoteFuzzTarget.CHECKPOINT).size()).isEqualTo(20852163);
        for (String seed : seeds()) {
            Mutated.each(List.of(seed.getBytes(UTF_8)), 3, FEW, NoteFuzzTarget::fuzzerTestOneInput);
        }
        System.out.println("C6 notes: 0 findings in " + 3 * FEW + " mutated notes, checkpoints and keys");
    }

    @Test
    @Tag("slow")
    void minutesOfCoverageGuidedFuzzingFindNothing() throws Exception {
        new CoverageFuzzing("C6 notes", NoteFuzzTarget.class, "dev.plumbline.audit.proof.note.**")
                .run(Stream.of("\0" + NoteFuzzTarget.NOTE, "\1" + NoteFuzzTarget.CHECKPOINT, "\2" + NoteFuzzTarget.KEY)
                        .map(seed -> seed.getBytes(UTF_8))
                        .toList());
    }

    private static List<String> seeds() {
        return List.of(NoteFuzzTarget.NOTE, NoteFuzzTarget.CHECKPOINT, NoteFuzzTarget.KEY);
    }
}

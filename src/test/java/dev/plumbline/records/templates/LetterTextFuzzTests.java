package dev.plumbline.records.templates;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.CoverageFuzzing;
import dev.plumbline.Mutated;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** C6: the grammar of templates. */
class LetterTextFuzzTests {
    private static final int FEW = 20_000;

    @Test
    void noTemplateHurts() throws Exception {
        Mutated.each(seeds(), 128, FEW, LetterTextFuzzTarget::fuzzerTestOneInput);
        System.out.println("C6 templates: 0 findings in " + FEW + " mutated texts");
    }

    @Test
    @Tag("slow")
    void minutesOfCoverageGuidedFuzzingFindNothing() throws Exception {
        new CoverageFuzzing("C6 templates", LetterTextFuzzTarget.class, "dev.plumbline.messages.wordings.**")
                .run(seeds());
    }

    private static List<byte[]> seeds() {
        return List.of(
                "Dear {{name}}, {{ firm }} thanks you.\n{{sender}}".getBytes(UTF_8),
                "{{name}}{{name}} { } }".getBytes(UTF_8));
    }
}

package dev.plumbline.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.plumbline.CoverageFuzzing;
import dev.plumbline.Mutated;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** C6: what a list is asked for. */
class ListingFuzzTests {
    private static final int FEW = 20_000;

    @Test
    void noQuestionHurtsAList() throws Exception {
        assertThatCode(() -> Listing.of(
                        new PageRequest(null, ListingFuzzTarget.good(), "name:asc"),
                        List.of(SortKey.of("name", "name", "text")),
                        "filter"))
                .as("the seed is taken")
                .doesNotThrowAnyException();
        Mutated.each(seeds(), 2, FEW, ListingFuzzTarget::fuzzerTestOneInput);
        System.out.println("C6 sorts and cursors: 0 findings in " + FEW + " mutated texts");
    }

    @Test
    @Tag("slow")
    void minutesOfCoverageGuidedFuzzingFindNothing() throws Exception {
        new CoverageFuzzing("C6 sorts and cursors", ListingFuzzTarget.class, "dev.plumbline.platform.**").run(seeds());
    }

    private static List<byte[]> seeds() {
        return List.of(
                "name:asc".getBytes(UTF_8),
                "createdAt:desc".getBytes(UTF_8),
                ListingFuzzTarget.good().getBytes(UTF_8));
    }
}

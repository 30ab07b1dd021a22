package dev.plumbline.documents.content;

import dev.plumbline.CoverageFuzzing;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A10: whatever a file is made of, it is inspected to an answer. */
class InspectionFuzzTests {
    private static final int FEW = 3_000;

    @Test
    void noMutatedFileHurtsTheInspection() throws Exception {
        Random random = new Random(20261128);
        List<byte[]> seeds = InspectionFuzzTarget.seeds();
        for (int n = 0; n < FEW; n++) {
            byte[] file = mutated(seeds.get(n % seeds.size()), random);
            InspectionFuzzTarget.fuzzerTestOneInput(GoodFiles.join(new byte[] {(byte) (n % 5)}, file));
        }
        System.out.println("A10 inspection: 0 findings in " + FEW + " mutated files");
    }

    @Test
    @Tag("slow")
    void minutesOfCoverageGuidedFuzzingFindNothing() throws Exception {
        String code = "dev.plumbline.documents.content.**:dev.plumbline.platform.Zip**";
        new CoverageFuzzing("A10 inspection", InspectionFuzzTarget.class, code)
                .run(InspectionFuzzTarget.seeds().stream()
                        .map(seed -> GoodFiles.join(new byte[1], seed))
                        .toList());
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int i = random.nextInt(5); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1) : bytes;
    }
}

package dev.plumbline.identity.tokens;

import dev.plumbline.CoverageFuzzing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A11: the parser of access tokens answers whatever it is given, and accepts what was issued and nothing else. */
class TokenFuzzTests {
    private static final int FEW = 3_000;

    @Test
    void noRandomTextHurtsTheParser() throws Exception {
        Random random = new Random(20261127);
        for (int n = 0; n < FEW; n++) {
            TokenFuzzTarget.fuzzerTestOneInput(input(random, n));
        }
        System.out.println("A11 token parser: 0 findings in " + FEW + " random texts");
    }

    @Test
    @Tag("slow")
    void minutesOfCoverageGuidedFuzzingFindNothing() throws Exception {
        new CoverageFuzzing(
                        "A11 token parser", TokenFuzzTarget.class, "dev.plumbline.identity.tokens.**:com.nimbusds.**")
                .run(List.of(seed(0), seed(1), seed(2)));
    }

    /** No token that another process signs is a seed: it would be as good as this one's. */
    private static byte[] seed(int mode) {
        String form = TokenFuzzTarget.good().substring(0, TokenFuzzTarget.good().length() - 86) + "A".repeat(86);
        return join(mode, 100, 3, mode == 0 ? form : mode == 1 ? "a" : TokenFuzzTarget.claims());
    }

    /** Random bytes, a good token or good claims with random bytes in them. */
    private static byte[] input(Random random, int n) {
        byte[] noise = new byte[random.nextInt(64)];
        random.nextBytes(noise);
        String text = new String(noise, StandardCharsets.ISO_8859_1);
        if (n % 3 == 2) {
            String claims = TokenFuzzTarget.claims();
            int at = random.nextInt(claims.length());
            int end = Math.min(claims.length(), at + random.nextInt(20));
            text = claims.substring(0, at) + text.substring(0, Math.min(4, text.length())) + claims.substring(end);
        }
        return join(n % 3, random.nextInt(256), random.nextInt(256), text);
    }

    private static byte[] join(int mode, int from, int length, String text) {
        byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[letters.length + 3];
        all[0] = (byte) mode;
        all[1] = (byte) from;
        all[2] = (byte) length;
        System.arraycopy(letters, 0, all, 3, letters.length);
        return all;
    }
}

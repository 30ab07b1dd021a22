package dev.plumbline.identity.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordHashesTests {
    private static final PlainPassword RIGHT = new PlainPassword("correct horse battery staple");
    private static final PlainPassword WRONG = new PlainPassword("incorrect horse battery staple");

    @Test
    void usesArgon2idAsRecommended() {
        PasswordHashes hashes = new PasswordHashes();
        String hash = hashes.hash(RIGHT);

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashes.matches(RIGHT, hash)).isTrue();
        assertThat(hashes.matches(WRONG, hash)).isFalse();
        assertThat(hashes.isOutdated(hash)).isFalse();
        assertThat(hashes.isOutdated(new Argon2PasswordEncoder(16, 32, 1, 7168, 2).encode("x")))
                .isTrue();
    }

    @Test
    void evaluatesExactlyOneHashWhetherTheAccountExistsOrNot() {
        AtomicInteger evaluated = new AtomicInteger();
        PasswordHashes hashes = new PasswordHashes(counting(evaluated));
        int start = evaluated.get();

        assertThat(hashes.matches(RIGHT, null)).isFalse();
        assertThat(evaluated.get() - start).isEqualTo(1);
        assertThat(hashes.matches(RIGHT, "none")).isFalse();
        assertThat(evaluated.get() - start).isEqualTo(2);
        assertThat(hashes.matches(RIGHT, "$argon2id$whatever")).isTrue();
        assertThat(evaluated.get() - start).isEqualTo(3);
    }

    @Test
    @Tag("slow")
    void takesTheSameTimeForKnownAndUnknownAccounts() {
        PasswordHashes hashes = new PasswordHashes();
        String hash = hashes.hash(RIGHT);
        long[] known = new long[500];
        long[] unknown = new long[500];
        for (int i = 0; i < known.length; i++) {
            known[i] = nanos(() -> hashes.matches(WRONG, hash));
            unknown[i] = nanos(() -> hashes.matches(WRONG, null));
        }
        java.util.Arrays.sort(known);
        java.util.Arrays.sort(unknown);
        double difference = 100.0 * (known[250] - unknown[250]) / known[250];
        System.out.printf(
                java.util.Locale.ROOT,
                "A14 timing p50 over 500: known %.1f ms, unknown %.1f ms, difference %.1f %%%n",
                known[250] / 1e6,
                unknown[250] / 1e6,
                difference);
        assertThat(Math.abs(difference)).isLessThanOrEqualTo(5);
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static PasswordEncoder counting(AtomicInteger evaluated) {
        return new PasswordEncoder() {
            @Override
            public String encode(CharSequence raw) {
                evaluated.incrementAndGet();
                return "$argon2id$" + raw.length();
            }

            @Override
            public boolean matches(CharSequence raw, String encoded) {
                evaluated.incrementAndGet();
                return true;
            }
        };
    }
}

package dev.plumbline.identity.passwords;

import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id at what OWASP's Password Storage Cheat Sheet asks for at least: 19 MiB, two passes, one lane. */
@Component
public class PasswordHashes {
    private static final Logger log = LoggerFactory.getLogger(PasswordHashes.class);

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final String ALGORITHM = "$argon2id$";

    /** Each evaluation holds its memory: more at once than there are cores makes nothing faster. */
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    private static final Duration WAIT = Duration.ofSeconds(10);

    private final PasswordEncoder argon;
    private final String nobody;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Autowired
    PasswordHashes() {
        this(new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES));
    }

    PasswordHashes(PasswordEncoder argon) {
        this.argon = argon;
        long start = System.nanoTime();
        this.nobody = argon.encode("nobody's password");
        log.debug(
                "Passwords: Argon2id, {} MiB, {} passes: {} ms each on this machine",
                MEMORY_KIB / 1024,
                PASSES,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    public String hash(PlainPassword password) {
        return inTurn(() -> argon.encode(password.value()));
    }

    /** Costs the same whether there is something to compare with or not. */
    public boolean matches(PlainPassword password, @Nullable String hash) {
        boolean comparable = hash != null && hash.startsWith(ALGORITHM);
        boolean same = inTurn(() -> argon.matches(password.value(), comparable ? hash : nobody));
        return comparable && same;
    }

    /** Whether the hash was made with weaker parameters than today's. */
    public boolean isOutdated(String hash) {
        return argon.upgradeEncoding(hash);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw Problem.later(
                        SharedProblem.UNAVAILABLE,
                        "Too many people sign in right now. Try again.",
                        Duration.ofSeconds(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(SharedProblem.UNAVAILABLE, "The service is stopping. Try again in a moment.");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}

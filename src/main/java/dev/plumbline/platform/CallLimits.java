package dev.plumbline.platform;

import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often strangers, and programs of people, may call. Counted in the database in windows of the clock, so that several nodes
 * count together and a burst counts right; of whoever is counted only a keyed hash is kept. Counts are the scope's: of a firm, or
 * of the platform while nobody is known yet.
 */
@Service
public class CallLimits {
    private final CallWindowRepository windows;
    private final KeyedHash hash;
    private final Clock clock;

    CallLimits(CallWindowRepository windows, Secrets secrets, Clock clock) {
        this.windows = windows;
        this.hash = new KeyedHash(secrets, "call-subject");
        this.clock = clock;
    }

    /**
     * @param name   names the limit: what another counts is not touched
     * @param most   calls in a window
     * @param window how long one is; the first began with 1970
     */
    public record Limit(String name, int most, Duration window) {}

    /**
     * Takes one call of whoever it is.
     *
     * @param refusal what to say when there is none left
     * @throws Problem then, with how long to wait
     */
    @Transactional
    public void take(Limit limit, String who, String refusal) {
        Instant now = clock.instant();
        long seconds = limit.window().toSeconds();
        Instant start = Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), seconds) * seconds);
        Instant end = start.plus(limit.window());
        int taken = windows.take(
                hash.of(limit.name() + "\n" + who), new CallWindowRepository.Span(start, end), limit.most());
        if (taken == 0) {
            throw Problem.later(
                    SharedProblem.LIMITED, refusal, Duration.between(now, end).plusMillis(999));
        }
        // Whoever begins a window takes away some that are over.
        if (taken == 1) {
            windows.clearAway(now);
        }
    }
}

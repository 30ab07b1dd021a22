package dev.plumbline.identity.guesses;

import dev.plumbline.identity.IdentityProblem;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts guesses before they are evaluated, under a row lock: of a burst of parallel ones no more get through than one
 * after the other. In the platform's scope, in a transaction of its own.
 */
@Service
public class Guesses {
    /** What a closed counter says: there is no time after which guessing goes on. */
    private static final Duration LONG = Duration.ofDays(1);

    /** Counters that nobody has touched for so long are cleared away, a few at a time. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final GuessRepository guesses;
    private final Mac mac;
    private final Clock clock;

    Guesses(GuessRepository guesses, Secrets secrets, Clock clock) {
        this.guesses = guesses;
        this.clock = clock;
        try {
            this.mac = Mac.getInstance("HmacSHA256");
            this.mac.init(new SecretKeySpec(secrets.derive("guess-subject"), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Takes a guess at each subject; it counts as wrong until {@link #right} or {@link #undecided} says otherwise.
     *
     * @param subjects the address last: all callers lock in one order
     * @throws Problem {@code sign-in.delayed} when one of them has to wait; then none is counted
     */
    @Transactional
    public void take(List<GuessSubject> subjects) {
        Instant now = clock.instant();
        for (GuessSubject subject : subjects) {
            GuessRepository.Tally tally = guesses.lock(key(subject), now);
            GuessPolicy policy = subject.policy();
            int failures =
                    policy.forgets() && tally.lastAt().isBefore(now.minus(GuessPolicy.QUIET)) ? 0 : tally.failures();
            if (policy.isOver(failures)) {
                throw Problem.later(
                        IdentityProblem.DELAYED,
                        "Too many wrong guesses. Ask for a new password by mail, or sign in from a device you used before.",
                        LONG);
            }
            if (tally.nextAt().isAfter(now)) {
                throw Problem.later(
                        IdentityProblem.DELAYED,
                        "Too many wrong guesses. Wait, or ask for a new password by mail.",
                        Duration.between(now, tally.nextAt()).plusMillis(999));
            }
            Duration wait = policy.after(failures + 1);
            // Without a wait the past, not now: parallel callers read the clock in another order than they lock.
            guesses.save(key(subject), failures + 1, wait.isZero() ? Instant.EPOCH : now.plus(wait), now);
        }
    }

    /** The guess was right: the account starts anew, the address gets this one back. */
    @Transactional
    public void right(List<GuessSubject> subjects) {
        for (GuessSubject subject : subjects) {
            if (subject.policy().forgets()) {
                guesses.giveBack(key(subject));
            } else {
                guesses.clear(key(subject));
            }
        }
        guesses.clearAway(clock.instant().minus(KEPT));
    }

    /** Nothing was learned yet: the guess is given back, and earlier ones stay counted. */
    @Transactional
    public void undecided(List<GuessSubject> subjects) {
        subjects.forEach(subject -> guesses.giveBack(key(subject)));
    }

    /** A guess at the second factor or the password of whoever is signed in, asked again. */
    @Transactional
    public void takeInSession() {
        take(session());
    }

    @Transactional
    public void rightInSession() {
        right(session());
    }

    private static List<GuessSubject> session() {
        return List.of(new GuessSubject(
                GuessSubject.Kind.SESSION, String.valueOf(Scope.current().session())));
    }

    private String key(GuessSubject subject) {
        byte[] text = (subject.kind() + ":" + subject.text()).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(((Mac) mac.clone()).doFinal(text));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}

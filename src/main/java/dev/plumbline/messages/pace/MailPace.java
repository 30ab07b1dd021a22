package dev.plumbline.messages.pace;

import dev.plumbline.platform.Crossing;
import dev.plumbline.platform.KeyedHash;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When a mail may leave. Each place is given once, in the order of asking, so that a mail waits at most once however much waits
 * before it: the generic cell rate algorithm (ITU-T I.371, Annex A), with one row for each address and one for all mail.
 */
@Service
public class MailPace {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final String ALL = "all";

    private final PaceRepository paces;
    private final PaceSettings settings;
    private final Crossing crossing;
    private final KeyedHash hash;
    private final Clock clock;
    private final TransactionTemplate apart;

    MailPace(
            PaceRepository paces,
            PaceSettings settings,
            Crossing crossing,
            Secrets secrets,
            Clock clock,
            PlatformTransactionManager manager) {
        this.paces = paces;
        this.settings = settings;
        this.crossing = crossing;
        this.hash = new KeyedHash(secrets, "mail-pace-subject");
        this.clock = clock;
        this.apart = new TransactionTemplate(manager);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * A place for a mail of the current firm. Half of what an address gets in an hour may come at once, and a tenth of what the
     * installation sends in a minute; what follows goes evenly.
     *
     * <p>In a transaction of its own: whoever asks has a mail server to wait for, and nobody waits for that. It stays given though
     * the mail does not go.
     *
     * @return when it may leave: now, or at most a day later
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant place(String address) {
        Instant now = clock.instant();
        return Objects.requireNonNull(apart.execute(status -> {
            Instant there = step("to:" + address.toLowerCase(Locale.ROOT), settings.perAddress(), HOUR, 2, now);
            paces.clearAway(now);
            Instant all =
                    crossing.call(Scope.current().onPlatform(), () -> step(ALL, settings.perMinute(), MINUTE, 10, now));
            return there.isAfter(all) ? there : all;
        }));
    }

    /** @param part of so many may come at once */
    private Instant step(String subject, int most, Duration in, int part, Instant now) {
        Duration each = in.dividedBy(most);
        long atOnce = Math.max(1, most / part);
        Instant next = paces.step(hash.of(subject), each, now, now.plus(LONGEST));
        Instant when = next.minus(each.multipliedBy(atOnce));
        return when.isAfter(now) ? when : now;
    }
}

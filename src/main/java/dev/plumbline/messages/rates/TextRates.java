package dev.plumbline.messages.rates;

import dev.plumbline.platform.Crossing;
import dev.plumbline.platform.KeyedHash;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How many texts may be written. Taken in the transaction that writes, so that what is rolled back is not counted; what is handed
 * to a provider takes the installation's share apart. All take in one order, the member's before the number's before the
 * installation's: two who take do not wait for each other.
 */
@Service
public class TextRates {
    public static final int CODES_AN_HOUR = 3;
    public static final int TEXTS_A_DAY = 20;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TextRateRepository rates;
    private final TextSettings settings;
    private final Crossing crossing;
    private final KeyedHash hash;
    private final Clock clock;
    private final TransactionTemplate apart;

    TextRates(
            TextRateRepository rates,
            TextSettings settings,
            Crossing crossing,
            Secrets secrets,
            Clock clock,
            PlatformTransactionManager manager) {
        this.rates = rates;
        this.settings = settings;
        this.crossing = crossing;
        this.hash = new KeyedHash(secrets, "text-rate-subject");
        this.clock = clock;
        this.apart = new TransactionTemplate(manager);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeCode(MemberId member) {
        return take("code:" + member.value(), CODES_AN_HOUR, HOUR);
    }

    /** Whoever asks, in whatever firm: nobody's phone is made to ring all day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeCodeTo(String number) {
        return crossing.call(Scope.current().onPlatform(), () -> take("code-to:" + number, CODES_AN_HOUR, HOUR));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeText(MemberId member) {
        return take("text:" + member.value(), TEXTS_A_DAY, DAY);
    }

    /** @param about of what kind and about which record */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeAbout(MemberId member, String about) {
        return take("about:" + member.value() + ":" + about, 1, DAY);
    }

    /** For whoever writes next and commits: it keeps all others waiting until then. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeOfAll() {
        return crossing.call(Scope.current().onPlatform(), this::takeOne);
    }

    /**
     * For whoever asks a provider next, which can take long: in a transaction of its own, so that nobody waits for the answer. It
     * stays taken though that fails, since nobody knows then what was sent. The caller's transaction must hold nothing of the
     * platform's, or this waits for it in vain.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeOfAllApart() {
        return Scope.current().onPlatform().call(() -> Boolean.TRUE.equals(apart.execute(status -> takeOne())));
    }

    private boolean takeOne() {
        return take("all", settings.perMinute(), MINUTE);
    }

    private boolean take(String subject, int most, Duration in) {
        Instant now = clock.instant();
        boolean taken = rates.take(hash.of(subject), most, in, now);
        rates.clearAway(now);
        return taken;
    }
}

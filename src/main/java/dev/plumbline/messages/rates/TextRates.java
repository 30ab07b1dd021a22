package dev.plumbline.messages.rates;

import dev.plumbline.platform.Crossing;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many texts may be written. Taken in the transaction that writes, so that what is rolled back is not counted. All take
 * in one order, the member's before the number's before the installation's: two who take do not wait for each other.
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
    private final SecretKeySpec key;
    private final Clock clock;

    TextRates(TextRateRepository rates, TextSettings settings, Crossing crossing, Secrets secrets, Clock clock) {
        this.rates = rates;
        this.settings = settings;
        this.crossing = crossing;
        this.key = new SecretKeySpec(secrets.derive("text-rate-subject"), "HmacSHA256");
        this.clock = clock;
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

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeOfAll() {
        return crossing.call(Scope.current().onPlatform(), () -> take("all", settings.perMinute(), MINUTE));
    }

    private boolean take(String subject, int most, Duration in) {
        Instant now = clock.instant();
        boolean taken = rates.take(hash(subject), most, in, now);
        rates.clearAway(now);
        return taken;
    }

    private String hash(String subject) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(subject.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

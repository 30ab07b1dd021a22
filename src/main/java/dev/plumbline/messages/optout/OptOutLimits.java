package dev.plumbline.messages.optout;

import dev.plumbline.platform.Networks;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often one network may call: more than all people of a mail provider press in a minute, less than guessing needs. */
@Service
class OptOutLimits {
    static final int A_MINUTE = 60;

    private final OptOutWindowRepository windows;
    private final SecretKeySpec key;
    private final Clock clock;

    OptOutLimits(OptOutWindowRepository windows, Secrets secrets, Clock clock) {
        this.windows = windows;
        this.key = new SecretKeySpec(secrets.derive("opt-out-subject"), "HmacSHA256");
        this.clock = clock;
    }

    /** In the platform's scope, in a transaction of its own: a refusal stays counted. */
    @Transactional
    public void take(String address) {
        Instant now = clock.instant();
        Instant start = now.truncatedTo(ChronoUnit.MINUTES);
        Instant end = start.plus(1, ChronoUnit.MINUTES);
        if (!windows.take(hash(Networks.of(address)), start, end, A_MINUTE)) {
            throw Problem.later(
                    SharedProblem.LIMITED,
                    "Too many came from where you are. Wait and press it again.",
                    Duration.between(now, end).plusMillis(999));
        }
        windows.clearAway(now);
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

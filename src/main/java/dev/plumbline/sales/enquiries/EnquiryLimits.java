package dev.plumbline.sales.enquiries;

import dev.plumbline.platform.Networks;
import dev.plumbline.platform.Secrets;
import dev.plumbline.sales.capture.CaptureForm;
import dev.plumbline.sales.enquiries.LimitRepository.Span;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often strangers may send: by network address, by form, and by the mailbox that would get a letter. Counted in the
 * database before anything is looked at, so that several nodes count together and a burst counts right.
 */
@Service
class EnquiryLimits {
    static final Duration WINDOW = Duration.ofMinutes(1);

    /** Letters to one mailbox by one form in a day: nobody fills another's mailbox through us. */
    static final int LETTERS = 3;

    private static final Duration DAY = Duration.ofDays(1);

    private final LimitRepository limits;
    private final Mac mac;
    private final Clock clock;

    EnquiryLimits(LimitRepository limits, Secrets secrets, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        try {
            this.mac = Mac.getInstance("HmacSHA256");
            this.mac.init(new SecretKeySpec(secrets.derive("capture-subject"), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address first: one that is over its limit takes nothing from the others. */
    @Transactional
    public void take(CaptureForm form, String address) {
        take(form, "address:" + Networks.of(address), WINDOW, form.settings().perAddress());
        take(form, "form", WINDOW, form.settings().perMinute());
        limits.clearAway(clock.instant());
    }

    @Transactional
    public void takeLetter(CaptureForm form, String email) {
        take(form, "mailbox:" + email.toLowerCase(Locale.ROOT), DAY, LETTERS);
    }

    private void take(CaptureForm form, String subject, Duration length, int limit) {
        Instant now = clock.instant();
        Instant start =
                Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), length.toSeconds()) * length.toSeconds());
        Span span = new Span(start, start.plus(length));
        if (!limits.take(form.id(), hash(subject), span, limit)) {
            throw Problem.later(
                    SharedProblem.LIMITED,
                    "This form was sent too often. Wait and send it again.",
                    Duration.between(now, span.end()).plusMillis(999));
        }
    }

    private String hash(String subject) {
        try {
            byte[] text = subject.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(((Mac) mac.clone()).doFinal(text));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}

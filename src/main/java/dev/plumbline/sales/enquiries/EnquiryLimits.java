package dev.plumbline.sales.enquiries;

import dev.plumbline.platform.CallLimits;
import dev.plumbline.platform.Networks;
import dev.plumbline.sales.capture.CaptureForm;
import java.time.Duration;
import java.util.Locale;
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

    private static final String REFUSAL = "This form was sent too often. Wait and send it again.";

    private final CallLimits limits;

    EnquiryLimits(CallLimits limits) {
        this.limits = limits;
    }

    /** The address first: one that is over its limit takes nothing from the others. */
    @Transactional
    public void take(CaptureForm form, String address) {
        take(form, "address:" + Networks.of(address), WINDOW, form.settings().perAddress());
        take(form, "form", WINDOW, form.settings().perMinute());
    }

    @Transactional
    public void takeLetter(CaptureForm form, String email) {
        take(form, "mailbox:" + email.toLowerCase(Locale.ROOT), DAY, LETTERS);
    }

    private void take(CaptureForm form, String subject, Duration window, int most) {
        limits.take(new CallLimits.Limit("form " + form.id().value(), most, window), subject, REFUSAL);
    }
}

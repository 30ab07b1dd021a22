package dev.plumbline.clients.entrance;

import dev.plumbline.clients.pages.IntakePage;
import dev.plumbline.platform.CallLimits;
import dev.plumbline.platform.Networks;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often strangers may apply: by network address, and by page. Counted before anything is looked at. */
@Service
class IntakeLimits {
    /** Applications from one network in a window: an office applies for several landlords, and mends what was refused. */
    static final int PER_ADDRESS = 20;
    /** Of all. */
    static final int PER_PAGE = 120;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final String REFUSAL = "Applications were sent too often. Wait and send it again.";

    private final CallLimits limits;

    IntakeLimits(CallLimits limits) {
        this.limits = limits;
    }

    /** The address first: one that is over its limit takes nothing from the others. */
    @Transactional
    public void take(IntakePage page, String address) {
        take(page, "address:" + Networks.of(address), PER_ADDRESS);
        take(page, "page", PER_PAGE);
    }

    private void take(IntakePage page, String subject, int most) {
        limits.take(new CallLimits.Limit("intake " + page.id().value(), most, WINDOW), subject, REFUSAL);
    }
}

package dev.plumbline.billing.checkouts;

import dev.plumbline.platform.CallLimits;
import dev.plumbline.platform.Networks;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often strangers may begin to pay: by network address, and at a firm. Counted before anything is asked of a provider. */
@Service
public class CheckoutLimits {
    /** From one network in a window. */
    static final int PER_ADDRESS = 30;
    /** Of all, at a firm. */
    static final int PER_FIRM = 240;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final String REFUSAL = "Payments were begun too often. Wait and try it again.";

    private final CallLimits limits;

    CheckoutLimits(CallLimits limits) {
        this.limits = limits;
    }

    /** The address first: one that is over its limit takes nothing from the others. */
    @Transactional
    public void take(String address) {
        take("address:" + Networks.of(address), PER_ADDRESS);
        take("firm", PER_FIRM);
    }

    private void take(String subject, int most) {
        limits.take(new CallLimits.Limit("billing checkout", most, WINDOW), subject, REFUSAL);
    }
}

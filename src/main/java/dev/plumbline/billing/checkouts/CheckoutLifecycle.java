package dev.plumbline.billing.checkouts;

import static dev.plumbline.billing.BillingPermission.MANAGE;
import static dev.plumbline.billing.CheckoutStatus.CANCELLED;
import static dev.plumbline.billing.CheckoutStatus.EXPIRED;
import static dev.plumbline.billing.CheckoutStatus.OPEN;
import static dev.plumbline.billing.CheckoutStatus.PAID;

import dev.plumbline.billing.CheckoutStatus;
import dev.plumbline.shared.Lifecycle;

/** Opened by whoever applied; the rest is what the provider tells, in whatever order. Paid is for good. */
final class CheckoutLifecycle {
    static final String CREATE = "create";

    static final Lifecycle<CheckoutStatus> MACHINE = Lifecycle.of("billing.checkout", CheckoutStatus.class)
            .created(CREATE, OPEN, MANAGE)
            .command("pay", MANAGE, PAID, OPEN, EXPIRED, CANCELLED)
            .command("expire", MANAGE, EXPIRED, OPEN, CANCELLED)
            .command("cancel", MANAGE, CANCELLED, OPEN, EXPIRED)
            .build();

    private CheckoutLifecycle() {}

    static String command(CheckoutStatus to) {
        return switch (to) {
            case OPEN -> CREATE;
            case PAID -> "pay";
            case EXPIRED -> "expire";
            case CANCELLED -> "cancel";
        };
    }
}

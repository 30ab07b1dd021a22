package dev.plumbline.billing.subscriptions;

import static dev.plumbline.billing.BillingPermission.MANAGE;
import static dev.plumbline.billing.SubscriptionStatus.ACTIVE;
import static dev.plumbline.billing.SubscriptionStatus.CANCELLED;
import static dev.plumbline.billing.SubscriptionStatus.PAST_DUE;
import static dev.plumbline.billing.SubscriptionStatus.PENDING;
import static dev.plumbline.billing.SubscriptionStatus.TRIALING;

import dev.plumbline.billing.SubscriptionStatus;
import dev.plumbline.shared.Lifecycle;

/**
 * What the provider tells moves a subscription. It tells in any order, so that each state may follow each other one as we hear of it;
 * only to the first there is no way back.
 */
final class SubscriptionLifecycle {
    static final String CREATE = "create";

    static final Lifecycle<SubscriptionStatus> MACHINE = Lifecycle.of("billing.subscription", SubscriptionStatus.class)
            .created(CREATE, PENDING, MANAGE)
            .command("activate", MANAGE, ACTIVE, PENDING, TRIALING, PAST_DUE, CANCELLED)
            .command("begin_trial", MANAGE, TRIALING, PENDING, ACTIVE, PAST_DUE, CANCELLED)
            .command("fall_behind", MANAGE, PAST_DUE, PENDING, ACTIVE, TRIALING, CANCELLED)
            .command("cancel", MANAGE, CANCELLED, PENDING, ACTIVE, TRIALING, PAST_DUE)
            .build();

    private SubscriptionLifecycle() {}

    static String command(SubscriptionStatus to) {
        return switch (to) {
            case PENDING -> CREATE;
            case ACTIVE -> "activate";
            case TRIALING -> "begin_trial";
            case PAST_DUE -> "fall_behind";
            case CANCELLED -> "cancel";
        };
    }
}

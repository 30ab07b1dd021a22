package dev.plumbline.messages.suppression;

import static dev.plumbline.messages.MessagesPermission.MESSAGE_READ;
import static dev.plumbline.messages.MessagesPermission.SUPPRESSION_LIFT;

import dev.plumbline.shared.Lifecycle;

/** An address is suppressed by what comes back of mail, and freed by a person. */
final class SuppressionLifecycle {
    static final String SUPPRESS = "suppress";
    static final String LIFT = "lift";

    static final Lifecycle<SuppressionStatus> MACHINE = Lifecycle.of("messages.suppression", SuppressionStatus.class)
            .created(SUPPRESS, SuppressionStatus.ACTIVE, MESSAGE_READ)
            .command(LIFT, SUPPRESSION_LIFT, SuppressionStatus.LIFTED, SuppressionStatus.ACTIVE)
            .command(SUPPRESS, MESSAGE_READ, SuppressionStatus.ACTIVE, SuppressionStatus.LIFTED)
            .build();

    private SuppressionLifecycle() {}
}

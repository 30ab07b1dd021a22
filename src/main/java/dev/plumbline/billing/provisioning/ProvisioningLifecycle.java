package dev.plumbline.billing.provisioning;

import static dev.plumbline.billing.BillingPermission.MANAGE;
import static dev.plumbline.billing.provisioning.ProvisioningStatus.COMPLETED;
import static dev.plumbline.billing.provisioning.ProvisioningStatus.FAILED;
import static dev.plumbline.billing.provisioning.ProvisioningStatus.PENDING;
import static dev.plumbline.billing.provisioning.ProvisioningStatus.STARTED;

import dev.plumbline.shared.Lifecycle;

/** Asked for by a payment, started, and completed; or failed, and asked for again by people. */
final class ProvisioningLifecycle {
    static final String CREATE = "create";
    static final String START = "start";
    static final String COMPLETE = "complete";
    static final String FAIL = "fail";
    static final String RETRY = "retry";

    static final Lifecycle<ProvisioningStatus> MACHINE = Lifecycle.of("billing.provisioning", ProvisioningStatus.class)
            .created(CREATE, PENDING, MANAGE)
            .command(START, MANAGE, STARTED, PENDING)
            .command(COMPLETE, MANAGE, COMPLETED, STARTED)
            .command(FAIL, MANAGE, FAILED, STARTED)
            .command(RETRY, MANAGE, PENDING, FAILED)
            .build();

    private ProvisioningLifecycle() {}
}

package dev.plumbline.billing.provisioning;

import dev.plumbline.shared.Coded;

/** How far it is. */
public enum ProvisioningStatus implements Coded {
    PENDING,
    STARTED,
    COMPLETED,
    /** Tried as often as it may be, or refused by a rule. */
    FAILED
}

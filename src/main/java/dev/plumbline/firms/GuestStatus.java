package dev.plumbline.firms;

import dev.plumbline.shared.Coded;

/** Whether a person of a client can sign in to the firm's portal. */
public enum GuestStatus implements Coded {
    /** Has not used a link yet. */
    INVITED,
    ACTIVE,
    /** Shut out until somebody lets them in again. */
    DISABLED
}

package dev.plumbline.firms;

import dev.plumbline.shared.Coded;

/** What has been done with an invitation. Whether its time is over is asked of its date. */
public enum InvitationStatus implements Coded {
    PENDING,
    ACCEPTED,
    WITHDRAWN
}

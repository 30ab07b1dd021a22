package dev.plumbline.clients.applications;

import dev.plumbline.shared.Coded;

public enum ApplicationStatus implements Coded {
    /** Waits for somebody of the firm. */
    SUBMITTED,
    /** A client, with properties. */
    ACCEPTED,
    DECLINED,
    /** By whoever applied. */
    WITHDRAWN
}

package dev.plumbline.webhooks.endpoints;

import dev.plumbline.shared.Coded;

public enum EndpointStatus implements Coded {
    ACTIVE,
    /** What happens meanwhile waits, and is sent when it goes on. */
    PAUSED,
    /** Stopped by the system: it has failed for days, or said that it wants nothing any more. */
    DISABLED,
    /** Gone for good; what was sent stays to be read. */
    RETIRED
}

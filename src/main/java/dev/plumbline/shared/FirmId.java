package dev.plumbline.shared;

import java.util.UUID;

public record FirmId(UUID value) implements Id {
    /** The firm under which the platform's own events are logged: acts on users and sessions, which belong to no firm. */
    public static final FirmId PLATFORM = new FirmId(new UUID(0, 0));
}

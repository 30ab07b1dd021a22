package dev.plumbline.clients;

import dev.plumbline.shared.Coded;

/** Whether something is worked on. */
public enum Standing implements Coded {
    ACTIVE,
    /** Put aside: found and read, not changed. */
    ARCHIVED
}

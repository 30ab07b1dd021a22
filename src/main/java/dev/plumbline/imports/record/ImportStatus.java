package dev.plumbline.imports.record;

import dev.plumbline.shared.Coded;

public enum ImportStatus implements Coded {
    UPLOADED,
    MAPPED,
    /** A dry run is under way. */
    CHECKING,
    CHECKED,
    RUNNING,
    FINISHED,
    FAILED,
    CANCELLED,
    UNDOING,
    UNDONE,
    DISCARDED;

    public boolean working() {
        return this == CHECKING || this == RUNNING || this == UNDOING;
    }
}

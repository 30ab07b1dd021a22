package dev.plumbline.clients.pages;

import dev.plumbline.shared.Coded;

public enum PageStatus implements Coded {
    /** Known, and takes nothing. */
    CLOSED,
    OPEN
}

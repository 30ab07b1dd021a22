package dev.plumbline.documents.text;

import dev.plumbline.shared.Coded;

/** How far the reading of a version has come. */
enum TextState implements Coded {
    WAITING,
    READ,
    /** There is no text in it. */
    EMPTY,
    UNREADABLE
}

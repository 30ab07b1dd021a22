package dev.plumbline.documents.workshop;

import java.io.IOException;

/** Nothing can be made of a file, for a reason that is known. */
final class Unreadable extends IOException {
    private final Unread reason;

    Unreadable(Unread reason) {
        super(reason.code());
        this.reason = reason;
    }

    Unread reason() {
        return reason;
    }
}

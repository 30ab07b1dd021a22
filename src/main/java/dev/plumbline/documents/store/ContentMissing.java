package dev.plumbline.documents.store;

import java.io.IOException;

/** The storage answers, and does not have it. */
public final class ContentMissing extends IOException {
    private static final long serialVersionUID = 1;

    ContentMissing(String name) {
        super("There is no content " + name);
    }
}

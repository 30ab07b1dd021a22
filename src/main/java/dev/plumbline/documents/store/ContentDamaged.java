package dev.plumbline.documents.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The storage answers, and what it has is not what was kept. */
public final class ContentDamaged extends IOException {
    private static final long serialVersionUID = 1;

    ContentDamaged(String name, @Nullable Throwable cause) {
        super("The content " + name + " is damaged", cause);
    }
}

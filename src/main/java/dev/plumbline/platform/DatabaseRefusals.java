package dev.plumbline.platform;

import dev.plumbline.shared.Problem;
import org.jspecify.annotations.Nullable;

/** What the database refuses, in the caller's words: for whoever goes on with the rest when one of many is refused. */
public interface DatabaseRefusals {
    /** Null when this is a fault of ours. */
    @Nullable
    Problem of(Throwable thrown);
}

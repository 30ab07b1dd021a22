package dev.plumbline.clients;

import dev.plumbline.shared.Coded;
import org.jspecify.annotations.Nullable;

/** Which of what can be put aside a list shows. */
public enum StandingFilter implements Coded {
    ACTIVE,
    ARCHIVED,
    ALL;

    /** The status that is asked for: active ones where nothing is; null for all. */
    public static @Nullable String code(@Nullable StandingFilter asked) {
        return asked == null ? ACTIVE.code() : asked == ALL ? null : asked.code();
    }
}

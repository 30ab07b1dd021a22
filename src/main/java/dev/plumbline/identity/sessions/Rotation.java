package dev.plumbline.identity.sessions;

import dev.plumbline.identity.SessionId;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.UserId;
import org.jspecify.annotations.Nullable;

/** What came of presenting a refresh token. */
public sealed interface Rotation {
    /** It was good and is spent now. */
    record Rotated(Started session, UserId user, @Nullable FirmId firm) implements Rotation {}

    /** It had been spent before: somebody holds a copy. */
    record Replayed(SessionId session, UserId user) implements Rotation {}

    /** Unknown, or its session is over. */
    record Refused() implements Rotation {}
}

package dev.plumbline.identity;

import dev.plumbline.shared.Coded;
import dev.plumbline.shared.UserId;
import java.time.Instant;

/** Something happened to an account of which its holder is told by mail, wherever it came from. In the platform's scope. */
public record AccountNotice(UserId user, String email, String name, Kind kind, Instant at) {
    public enum Kind implements Coded {
        PASSWORD_CHANGED,
        SESSION_REPLAYED,
        SECOND_FACTOR_ON,
        SECOND_FACTOR_OFF
    }
}

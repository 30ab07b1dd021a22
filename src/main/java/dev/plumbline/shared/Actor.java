package dev.plumbline.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person, a key, a job or the public. The name is kept with the act, so that the log stays readable when the
 * person is gone.
 *
 * @param onBehalfOf the person whose key acts; null for everybody else
 */
public record Actor(
        Kind kind, @Nullable UUID id, String name, @Nullable UUID onBehalfOf) {
    public enum Kind implements Coded {
        USER,
        API_KEY,
        JOB,
        PUBLIC,
        SYSTEM
    }

    public static final Actor PUBLIC = new Actor(Kind.PUBLIC, null, "public");

    public Actor(Kind kind, @Nullable UUID id, String name) {
        this(kind, id, name, null);
    }

    public static Actor user(UserId id, String name) {
        return new Actor(Kind.USER, id.value(), name);
    }

    public static Actor job(String task) {
        return new Actor(Kind.JOB, null, task);
    }

    public static Actor system(String part) {
        return new Actor(Kind.SYSTEM, null, part);
    }
}

package dev.plumbline.platform;

import java.util.Set;

/**
 * Permissions that calls of a module ask for without being able to name them, since other modules declare them: a bean of the
 * module that asks. Those that a call can name stand at it, as {@link AsksWithin}.
 */
public record AskedWithin(Set<String> codes) {
    public AskedWithin {
        codes = Set.copyOf(codes);
    }
}

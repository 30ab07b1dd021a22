package dev.plumbline.platform;

import dev.plumbline.shared.Coded;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a {@link Check} found. No value of a setting stands in it, only names and whether they are set.
 *
 * @param reason  what was found, in words
 * @param fix     what to do about it; empty when it is well
 * @param details figures and names for operators, in the order in which they are shown
 */
public record Finding(Severity severity, String reason, String fix, Map<String, Object> details) {
    /** How bad it is: only a blocking finding makes the deploy check red. */
    public enum Severity implements Coded {
        WELL,
        WARNING,
        BLOCKING
    }

    public Finding {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    public static Finding well(String reason) {
        return new Finding(Severity.WELL, reason, "", Map.of());
    }

    public static Finding warning(String reason, String fix) {
        return new Finding(Severity.WARNING, reason, fix, Map.of());
    }

    public static Finding blocking(String reason, String fix) {
        return new Finding(Severity.BLOCKING, reason, fix, Map.of());
    }

    public Finding with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new Finding(severity, reason, fix, more);
    }

    public boolean ok() {
        return severity != Severity.BLOCKING;
    }
}

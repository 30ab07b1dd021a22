package dev.plumbline.attack.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one caller did at once to one list: read it, append to it, or both.
 *
 * @param read     what was read; null when nothing was
 * @param appended what was appended; null when nothing was
 * @param done     whether the system said that it happened
 */
public record Transaction(
        String key, @Nullable List<String> read, @Nullable String appended, boolean done) {
    public static Transaction reads(String key, List<String> read) {
        return new Transaction(key, List.copyOf(read), null, true);
    }

    public static Transaction appends(String key, List<String> read, String value, boolean done) {
        return new Transaction(key, List.copyOf(read), value, done);
    }
}

package dev.plumbline.shared;

import java.util.Locale;

/** An enumeration value with one spelling, used in the API, in the database and in files. */
public interface Coded {
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no value of {@code type} has this code */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        Object value = CodedValues.OF.get(type).get(code);
        if (value == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no value " + code);
        }
        return type.cast(value);
    }
}

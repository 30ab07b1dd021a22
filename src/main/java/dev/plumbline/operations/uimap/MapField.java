package dev.plumbline.operations.uimap;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a record, a form, a query or a path.
 *
 * @param pointer  where it stands, as a JSON pointer; {@code -} is each item of a list. In a query or a path its name
 * @param label    its name in words
 * @param type     text, number, integer, boolean, choice, instant, date, id, list, map, group or any
 * @param required whether a form is refused without it; of what is only read, whether it is always there
 * @param readOnly whether no form of the record that the caller may send has it
 * @param hidden   whether it is for programs: ids of the record itself, versions, cursors
 * @param help     what it means, where the name does not say it
 * @param choices  the only values that there are; empty where others are possible
 * @param limits   what a value must keep to
 * @param condition on what other value it depends; null where it depends on none
 */
record MapField(
        String pointer,
        String label,
        String type,
        boolean required,
        boolean readOnly,
        boolean hidden,
        @Nullable String help,
        List<String> choices,
        Limits limits,
        @Nullable Condition condition) {

    /** What a value must keep to; null where there is no limit. */
    record Limits(
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable String pattern,
            @Nullable Integer maxItems) {}

    /**
     * On what it depends.
     *
     * @param pointer of the other value
     * @param is      the values of it that are meant
     * @param only    whether it is refused with any other
     * @param needed  whether a form is refused without it then
     */
    record Condition(String pointer, List<String> is, boolean only, boolean needed) {}

    /** As a form sends it. */
    MapField writable(MapField sent) {
        return new MapField(pointer, label, type, sent.required, false, hidden, help, choices, limits, sent.condition);
    }

    MapField under(@Nullable Condition dependence) {
        return new MapField(pointer, label, type, required, readOnly, hidden, help, choices, limits, dependence);
    }
}

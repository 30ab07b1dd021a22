package dev.plumbline.compliance.engine;

import dev.plumbline.compliance.FactCode;
import java.util.List;

/**
 * Yes, no, or not known for want of facts.
 *
 * @param missing the facts that would decide it; only when it is not known
 * @param seen    what was looked at, in words
 */
record Truth(Value value, List<FactCode> missing, List<String> seen) {
    enum Value {
        YES,
        NO,
        NOT_KNOWN
    }

    Truth {
        // One for each condition of each rule on each day: most have one or none.
        missing = missing.size() < 2
                ? missing
                : missing.stream().distinct().sorted().toList();
        seen = seen.size() < 2 ? seen : seen.stream().distinct().toList();
    }

    static Truth known(boolean yes, String seen) {
        return new Truth(yes ? Value.YES : Value.NO, List.of(), List.of(seen));
    }

    static Truth always() {
        return new Truth(Value.YES, List.of(), List.of());
    }

    static Truth missing(FactCode code, String seen) {
        return new Truth(Value.NOT_KNOWN, List.of(code), List.of(seen));
    }

    /** One that is no decides; else one that is not known leaves it open. */
    static Truth all(List<Truth> parts) {
        return parts.stream().filter(p -> p.value == Value.NO).findFirst().orElseGet(() -> joined(parts, Value.YES));
    }

    static Truth any(List<Truth> parts) {
        return parts.stream().filter(p -> p.value == Value.YES).findFirst().orElseGet(() -> joined(parts, Value.NO));
    }

    private static Truth joined(List<Truth> parts, Value otherwise) {
        List<Truth> open =
                parts.stream().filter(p -> p.value == Value.NOT_KNOWN).toList();
        List<Truth> told = open.isEmpty() ? parts : open;
        return new Truth(
                open.isEmpty() ? otherwise : Value.NOT_KNOWN,
                open.stream().flatMap(p -> p.missing.stream()).toList(),
                told.stream().flatMap(p -> p.seen.stream()).toList());
    }

    Truth not() {
        Value other = switch (value) {
            case YES -> Value.NO;
            case NO -> Value.YES;
            case NOT_KNOWN -> Value.NOT_KNOWN;
        };
        return new Truth(other, missing, seen);
    }
}

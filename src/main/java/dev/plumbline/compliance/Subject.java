package dev.plumbline.compliance;

import dev.plumbline.shared.Coded;
import java.util.Comparator;

/**
 * What an obligation is about.
 *
 * @param id    as the record of it has it; empty for the property, of which there is one
 * @param label in words: {@code Boiler, kitchen}
 */
public record Subject(Kind kind, String id, String label) implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::kind).thenComparing(Subject::id);

    public enum Kind implements Coded {
        PROPERTY,
        APPLIANCE,
        TENANCY,
        HAZARD
    }

    public static final Subject PROPERTY = new Subject(Kind.PROPERTY, "", "Property");

    /** Labels may change; who is meant does not. */
    public boolean is(Subject other) {
        return kind == other.kind && id.equals(other.id);
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}

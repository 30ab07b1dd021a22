package dev.plumbline.compliance;

import java.time.LocalDate;

/**
 * A danger in the home that the landlord has become aware of.
 *
 * @param awareOn from when the clocks run
 */
public record Hazard(String id, Kind kind, LocalDate awareOn) {
    public enum Kind {
        /** Imminent and significant risk. */
        EMERGENCY,
        /** Significant damp or mould. */
        DAMP_MOULD
    }

    public Subject subject() {
        return new Subject(
                Subject.Kind.HAZARD,
                id,
                (kind == Kind.EMERGENCY ? "Emergency hazard of " : "Damp or mould of ") + Words.day(awareOn));
    }
}

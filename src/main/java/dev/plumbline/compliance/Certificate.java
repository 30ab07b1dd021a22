package dev.plumbline.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document that can show that a duty is met. What it says is believed only once a second person has verified it.
 *
 * @param subjects which appliances, tenancies or the property it speaks of
 * @param outcomes what it states; several for an electrical report with several codes
 * @param person   whom it is about, for checks of persons
 * @param served   tenancies that were given a copy, and when
 */
public record Certificate(
        String id,
        ProofKind kind,
        List<Subject> subjects,
        Status status,
        Dates dates,
        Set<String> outcomes,
        @Nullable String person,
        Map<String, LocalDate> served) {

    public enum Status {
        UPLOADED,
        VERIFIED,
        REJECTED
    }

    /**
     * @param issued   the day of the check, of registration or of service
     * @param expires  the last day on which it counts, as it states itself
     * @param nextDue  when it asks for the next inspection
     * @param remedyBy until when it asks for remedial work
     */
    public record Dates(
            LocalDate issued,
            @Nullable LocalDate expires,
            @Nullable LocalDate nextDue,
            @Nullable LocalDate remedyBy) {
        public static Dates issued(LocalDate day) {
            return new Dates(day, null, null, null);
        }

        public Dates expires(LocalDate day) {
            return new Dates(issued, day, nextDue, remedyBy);
        }
    }

    /** @throws IllegalArgumentException when it states what its kind cannot, or ends before it is issued */
    public Certificate {
        subjects = List.copyOf(subjects);
        outcomes = Set.copyOf(outcomes);
        served = Map.copyOf(served);
        if (!kind.outcomes().containsAll(outcomes)) {
            throw new IllegalArgumentException(kind.label() + " " + id + " cannot state " + outcomes);
        }
        if (status == Status.VERIFIED && outcomes.isEmpty() && !kind.outcomes().isEmpty()) {
            throw new IllegalArgumentException(kind.label() + " " + id + " is verified without an outcome");
        }
        if (dates.expires() != null && dates.expires().isBefore(dates.issued())) {
            throw new IllegalArgumentException(kind.label() + " " + id + " ends before it is issued");
        }
    }

    public LocalDate issued() {
        return dates.issued();
    }

    public boolean about(Subject subject) {
        return subjects.stream().anyMatch(subject::is);
    }
}

package dev.plumbline.compliance.statements;

import dev.plumbline.documents.DocumentVersionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate states, as somebody read it.
 *
 * @param subjects     ids of the appliances, tenancies or hazards that it is about, in order; none for what is about the property
 * @param issuedOn     the day of the check, of registration or of service
 * @param expiresOn    the last day on which it holds
 * @param nextDueOn    when it asks for the next inspection
 * @param remedyBy     until when it asks for remedial work
 * @param outcomes     codes of the kind, in order
 * @param inspector    who checked
 * @param registration of who checked
 * @param person       who was checked
 * @param shownBy      the version of a document of the property that shows it
 */
public record Stated(
        List<UUID> subjects,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate nextDueOn,
        @Nullable LocalDate remedyBy,
        List<String> outcomes,
        @Nullable String number,
        @Nullable String inspector,
        @Nullable String registration,
        @Nullable String person,
        @Nullable DocumentVersionId shownBy,
        @Nullable String note) {
    public static final int NUMBER_MAX = 100;

    public Stated {
        subjects = subjects.stream().distinct().sorted().toList();
        outcomes = outcomes.stream().distinct().sorted().toList();
    }

    /** The number however it is written; null where there is none. */
    public @Nullable String numberKey() {
        if (number == null) {
            return null;
        }
        String key = number.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        return key.isEmpty() ? null : key;
    }

    /** Whether somebody handed in the same paper twice: the same number and day, and something that both are about. */
    public boolean repeats(Stated other) {
        String key = numberKey();
        return key != null && key.equals(other.numberKey()) && issuedOn.equals(other.issuedOn) && touches(other);
    }

    /** Whether both are about the property, or about something together. */
    public boolean touches(Stated other) {
        return subjects.isEmpty() || subjects.stream().anyMatch(other.subjects::contains);
    }
}

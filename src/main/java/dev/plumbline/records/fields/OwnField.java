package dev.plumbline.records.fields;

import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of a firm's own fields.
 *
 * @param recordKind of the records that have it: {@code clients}
 * @param code       by which values are kept; never changes
 * @param kind       what can be said there; never changes
 * @param choices    what a choice may be; empty for other kinds
 * @param archivedAt since when it is no longer asked for; values that were given stay
 */
public record OwnField(
        UUID id,
        long version,
        String recordKind,
        String code,
        String label,
        FieldType kind,
        List<String> choices,
        int position,
        @Nullable Instant archivedAt)
        implements Versioned {

    public OwnField {
        // As what is said is: nobody sees blanks around a word.
        choices = choices.stream().map(String::strip).distinct().toList();
    }

    /**
     * What a file says there, as it is kept.
     *
     * @param pointer to what a refusal is about
     * @param value   a text, a number, true or false
     * @throws dev.plumbline.shared.Problem when it is nothing that can be said there
     */
    public Object read(String pointer, Object value) {
        return new FieldRule(pointer, label, kind, choices).checked(value, null);
    }

    /** @param within pointer to the values in what was sent */
    FieldRule rule(String within) {
        return new FieldRule(within + "/" + code, label, kind, choices);
    }

    /** @param since when it was put aside; null while it is asked for */
    OwnField changed(ChangedField to, @Nullable Instant since) {
        return new OwnField(
                id, version, recordKind, code, to.label().strip(), kind, to.choicesOrNone(), position, since);
    }
}

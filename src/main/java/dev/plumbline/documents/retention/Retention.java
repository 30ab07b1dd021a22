package dev.plumbline.documents.retention;

import dev.plumbline.documents.DocumentKind;
import dev.plumbline.shared.Versioned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For how long documents of a kind are kept.
 *
 * @param version 0 while the firm has said nothing
 * @param months  after the last version came and what it proves has ended; zero for no time
 * @param usual   what holds where the firm says nothing
 * @param source  where the usual time is from; absent where there is none
 */
public record Retention(
        String kind,
        String label,
        long version,
        int months,
        int usual,
        @Nullable String source) implements Versioned {
    public static final int MONTHS_MAX = 1200;

    static Retention usual(DocumentKind kind) {
        return new Retention(
                kind.code(),
                kind.label(),
                0,
                kind.kept().months(),
                kind.kept().months(),
                kind.kept().source());
    }

    Retention of(Chosen chosen) {
        return new Retention(kind, label, chosen.version(), chosen.months(), usual, source);
    }

    /** What the firm says. */
    record Chosen(int months, long version) {}

    /** The first day on which a document may go whose time counts from this one; null where it may go at any time. */
    public @Nullable LocalDate ends(LocalDate lastDay) {
        return months == 0 ? null : lastDay.plusMonths(months);
    }

    /** Who says so. */
    public String because() {
        if (version > 0) {
            return "Your firm's period for this kind of document";
        }
        return source == null ? "Documents" : source;
    }
}

package dev.plumbline.imports;

import dev.plumbline.shared.Coded;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row, and why.
 *
 * @param record the record that was made, or that the row belongs to; null when there is none or none yet
 */
public record ImportVerdict(Outcome outcome, @Nullable UUID record, List<Why> reasons) {

    public enum Outcome implements Coded {
        CREATED,
        /** Added to a record that was there. */
        ATTACHED,
        /** Made, and put before a person who decides whether it is another one. */
        HELD,
        /** The same row was imported before. */
        KNOWN,
        REFUSED,
        /** Taken back by undo. */
        UNDONE,
        /** Not taken back, because somebody has worked with it since. */
        KEPT
    }

    /**
     * @param field  field or column that is meant; null for the row as a whole
     * @param code   stable
     * @param message for the person who imports
     */
    @Schema(name = "ImportReason")
    public record Why(@Nullable String field, String code, String message) {}

    public ImportVerdict {
        reasons = List.copyOf(reasons);
    }

    public static ImportVerdict refused(@Nullable String field, String code, String message) {
        return new ImportVerdict(Outcome.REFUSED, null, List.of(new Why(field, code, message)));
    }
}

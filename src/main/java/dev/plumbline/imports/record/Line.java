package dev.plumbline.imports.record;

import dev.plumbline.imports.ImportVerdict;
import dev.plumbline.imports.ImportVerdict.Outcome;
import dev.plumbline.imports.ImportVerdict.Why;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row, as the report shows it.
 *
 * @param cells of a refused row all of it, as it was; of others, in a dry run, the beginning of what is taken over
 */
@Schema(name = "ImportLine")
public record Line(
        int number,
        Outcome outcome,
        @Nullable UUID record,
        List<Why> reasons,
        @Nullable List<String> cells) {

    public static Line refused(int number, List<Why> reasons, List<String> cells) {
        return new Line(number, Outcome.REFUSED, null, reasons, cells);
    }

    /** @param excerpt what is shown of a row that is not refused; null for nothing */
    public static Line of(
            int number, ImportVerdict verdict, List<Why> notes, List<String> cells, @Nullable List<String> excerpt) {
        return new Line(
                number,
                verdict.outcome(),
                verdict.record(),
                Stream.concat(verdict.reasons().stream(), notes.stream()).toList(),
                verdict.outcome() == Outcome.REFUSED ? cells : excerpt);
    }
}

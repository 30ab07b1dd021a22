package dev.plumbline.compliance.board;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.obligations.Outlook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a property stands on the day of the board: what its page says of it, in one line.
 *
 * @param reckoned   whether there are rules that answer; the colour of one without them says only that
 * @param red        how many of its duties are; so the other two
 * @param worst      its worst duty; absent when all are kept
 * @param changesOn  the next day on which any of them changes if nobody does anything; absent when there is none
 * @param worsensOn  the first day on which its colour is worse; absent when none is in sight
 */
record DutyBoardRow(
        PropertyId property,
        String name,
        boolean reckoned,
        Colour colour,
        int red,
        int amber,
        int green,
        @Nullable String worst,
        @Nullable LocalDate changesOn,
        @Nullable LocalDate worsensOn) {
    static DutyBoardRow of(Outlook outlook, String name) {
        return new DutyBoardRow(
                outlook.property(),
                name,
                outlook.reckoned(),
                outlook.colour(),
                outlook.red(),
                outlook.amber(),
                outlook.green(),
                outlook.worst(),
                outlook.until().equals(Outlook.FOREVER) ? null : outlook.until(),
                outlook.worsensOn());
    }
}

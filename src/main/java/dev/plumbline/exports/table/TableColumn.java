package dev.plumbline.exports.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of an export: its title, its type and where its value comes from. A blank cell is null.
 *
 * @param <R> what a row is made from
 */
public final class TableColumn<R> {

    enum Kind {
        TEXT(24),
        WHOLE(12),
        DECIMAL(14),
        DAY(12),
        MOMENT(20),
        YES_NO(9);

        private final int width;

        Kind(int width) {
            this.width = width;
        }

        int width() {
            return width;
        }
    }

    private static final CellValue BLANK = new CellValue.Blank();

    private final String title;
    private final Kind kind;
    private final Function<R, CellValue> value;

    private TableColumn(String title, Kind kind, Function<R, CellValue> value) {
        this.title = title;
        this.kind = kind;
        this.value = value;
    }

    public static <R> TableColumn<R> text(String title, Function<R, @Nullable String> value) {
        return of(title, Kind.TEXT, value, CellValue.Text::new);
    }

    public static <R> TableColumn<R> wholeNumber(String title, Function<R, @Nullable Long> value) {
        return of(title, Kind.WHOLE, value, number -> new CellValue.Amount(BigDecimal.valueOf(number)));
    }

    /** Money and other exact fractions; the digits are written as they are. */
    public static <R> TableColumn<R> decimal(String title, Function<R, @Nullable BigDecimal> value) {
        return of(title, Kind.DECIMAL, value, CellValue.Amount::new);
    }

    public static <R> TableColumn<R> date(String title, Function<R, @Nullable LocalDate> value) {
        return of(title, Kind.DAY, value, CellValue.Day::new);
    }

    /** A point in time on the clocks of {@code zone}, which the title names because XLSX cells cannot. */
    public static <R> TableColumn<R> instant(String title, ZoneId zone, Function<R, @Nullable Instant> value) {
        return of(title + " (" + zone.getId() + ")", Kind.MOMENT, value, at -> new CellValue.Moment(at.atZone(zone)));
    }

    public static <R> TableColumn<R> yesNo(String title, Function<R, @Nullable Boolean> value) {
        return of(title, Kind.YES_NO, value, CellValue.YesNo::new);
    }

    private static <R, V> TableColumn<R> of(
            String title, Kind kind, Function<R, @Nullable V> value, Function<V, CellValue> cell) {
        return new TableColumn<>(title, kind, row -> {
            V found = value.apply(row);
            return found == null ? BLANK : cell.apply(found);
        });
    }

    public String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }

    CellValue value(R row) {
        return value.apply(row);
    }
}

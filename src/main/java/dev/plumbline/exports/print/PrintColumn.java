package dev.plumbline.exports.print;

/**
 * A column of a printed table.
 *
 * @param width  its share of the page, next to the others' widths; at least 1
 * @param number whether it is read from the right
 */
public record PrintColumn(String title, int width, boolean number) {
    public PrintColumn {
        if (width < 1) {
            throw new IllegalArgumentException("A column has a width");
        }
    }

    public static PrintColumn text(String title, int width) {
        return new PrintColumn(title, width, false);
    }
}

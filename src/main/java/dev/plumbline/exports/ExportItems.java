package dev.plumbline.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The file that a bundle has of each row of a list.
 *
 * @param <R> what a row is made from
 */
public interface ExportItems<R> {
    /** With its ending; the bundle makes it safe and unlike the others. */
    String name(R row);

    /** Names of the folders that it lies in, from the top; the bundle makes them safe. */
    default List<String> folder(R row) {
        return List.of();
    }

    /**
     * Writes the file, or fails: then the bundle lists it as missing, with the reason. Opens its own transactions.
     *
     * @param out stays open
     */
    void write(R row, OutputStream out) throws IOException;
}

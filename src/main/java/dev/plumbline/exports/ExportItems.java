package dev.plumbline.exports;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The file that a bundle has of each row of a list.
 *
 * @param <R> what a row is made from
 */
public interface ExportItems<R> {
    /** With its ending; the bundle makes it safe and unlike the others. */
    String name(R row);

    /**
     * Writes the file, or fails: then the bundle lists it as missing, with the reason. Opens its own transactions.
     *
     * @param out stays open
     */
    void write(R row, OutputStream out) throws IOException;
}

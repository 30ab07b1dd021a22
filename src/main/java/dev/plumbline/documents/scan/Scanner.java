package dev.plumbline.documents.scan;

import java.io.IOException;
import java.io.InputStream;

/** Looks for malware in a content. */
public interface Scanner {

    /**
     * Reads the content, to its end where the scanner takes it all, and leaves closing it to the caller.
     *
     * @throws ScannerDown when the scanner cannot be asked now: ask again later, and do not take the content for clean
     * @throws IOException when the content itself cannot be read
     */
    Verdict scan(InputStream content) throws IOException, ScannerDown;

    /**
     * Which engine looks, as it names itself; empty where there is none.
     *
     * @throws ScannerDown when it cannot be asked now
     */
    String engine() throws ScannerDown;
}

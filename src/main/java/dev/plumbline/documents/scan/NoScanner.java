package dev.plumbline.documents.scan;

import java.io.InputStream;

/** Where the operator runs no scanner. */
final class NoScanner implements Scanner {

    @Override
    public Verdict scan(InputStream content) {
        return new Verdict.NotScanned();
    }

    @Override
    public String engine() {
        return "";
    }
}

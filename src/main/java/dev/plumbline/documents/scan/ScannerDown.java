package dev.plumbline.documents.scan;

import org.jspecify.annotations.Nullable;

/** The scanner gave no verdict. The message is for the operator. */
public final class ScannerDown extends Exception {

    private static final long serialVersionUID = 1L;

    ScannerDown(String message) {
        super(message);
    }

    ScannerDown(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package dev.plumbline.documents.keys;

import dev.plumbline.shared.FirmId;
import java.io.IOException;

/** Wraps a firm's key, so that the database alone opens nothing. Not within a transaction: it may ask another machine. */
interface KeyWrap {
    /** @throws IOException when it cannot be done now */
    String wrap(FirmId firm, byte[] key) throws IOException;

    /**
     * @throws IOException           when it cannot be done now
     * @throws IllegalStateException when it was wrapped elsewhere, for another firm, or was changed
     */
    byte[] unwrap(FirmId firm, String wrapped) throws IOException;
}

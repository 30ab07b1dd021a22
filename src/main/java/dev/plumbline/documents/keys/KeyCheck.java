package dev.plumbline.documents.keys;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.shared.FirmId;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether the keys of documents can be wrapped and opened again. */
@Component
class KeyCheck implements Check {
    private static final Logger log = LoggerFactory.getLogger(KeyCheck.class);
    private static final FirmId NOBODY = new FirmId(new UUID(0, 0));

    private final KeyWraps wraps;

    KeyCheck(KeyWraps wraps) {
        this.wraps = wraps;
    }

    @Override
    public String name() {
        return "document-keys";
    }

    @Override
    public Finding look() {
        byte[] key = new byte[32];
        try {
            if (Arrays.equals(wraps.unwrap(NOBODY, wraps.wrap(NOBODY, key)), key)) {
                return Finding.well(
                        wraps.usesService() ? "The key management service answers." : "The secret wraps them.");
            }
            log.error("A wrapped key opens as another one");
        } catch (IOException | IllegalStateException e) {
            log.warn("A key of documents cannot be wrapped", e);
        }
        return Finding.blocking(
                "Keys of documents cannot be wrapped or opened: no document can be opened or added.",
                "See that this machine reaches the service of plumbline.documents.kms.*, and may encrypt and decrypt with its key.");
    }
}

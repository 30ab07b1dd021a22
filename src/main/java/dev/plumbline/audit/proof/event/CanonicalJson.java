package dev.plumbline.audit.proof.event;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** RFC 8785: the one way to write a JSON value as bytes. */
public final class CanonicalJson {
    private CanonicalJson() {}

    /** The canonical text of a JSON object. Refuses broken JSON and repeated names; numbers become IEEE doubles. */
    public static String of(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException | NumberFormatException e) {
            throw new IllegalArgumentException("Not a JSON object: " + e.getMessage(), e);
        }
    }
}

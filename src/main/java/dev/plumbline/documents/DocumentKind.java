package dev.plumbline.documents;

import dev.plumbline.documents.content.Inspection;

/**
 * What a document is: a bean of the module that knows what its evidence needs.
 *
 * @param code     {@code certificate}
 * @param expires  whether who verifies one must say until when it holds
 * @param judges   whether who verifies one must say what it came to: {@link Outcome}
 * @param maxBytes no version of it is larger
 */
public record DocumentKind(String code, String label, boolean expires, boolean judges, long maxBytes) {
    /** A scan of fifty pages, or a photograph as a camera takes it. */
    static final long USUAL_BYTES = 50L << 20;

    /** No kind takes more: what is larger is not looked through, and an upload is refused before its kind is known. */
    public static final long BYTES_MAX = Inspection.BYTES_MAX;

    public DocumentKind {
        if (maxBytes < 1 || maxBytes > BYTES_MAX) {
            throw new IllegalArgumentException("A kind of document takes between one byte and " + BYTES_MAX);
        }
    }

    public static DocumentKind of(String code, String label) {
        return new DocumentKind(code, label, false, false, USUAL_BYTES);
    }

    /** Proves something until a day. */
    public DocumentKind expiring() {
        return new DocumentKind(code, label, true, judges, maxBytes);
    }

    /** Comes to something. */
    public DocumentKind judging() {
        return new DocumentKind(code, label, expires, true, maxBytes);
    }

    public DocumentKind upTo(long bytes) {
        return new DocumentKind(code, label, expires, judges, bytes);
    }
}

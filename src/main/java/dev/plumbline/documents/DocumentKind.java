package dev.plumbline.documents;

import dev.plumbline.documents.content.Inspection;
import org.jspecify.annotations.Nullable;

/**
 * What a document is: a bean of the module that knows what its evidence needs.
 *
 * @param code     {@code certificate}
 * @param expires  whether who verifies one must say until when it holds
 * @param judges   whether who verifies one must say what it came to: {@link Outcome}
 * @param maxBytes no version of it is larger
 * @param kept     for how long one is usually kept
 */
public record DocumentKind(String code, String label, boolean expires, boolean judges, long maxBytes, Kept kept) {
    /** A scan of fifty pages, or a photograph as a camera takes it. */
    static final long USUAL_BYTES = 50L << 20;

    /** No kind takes more: what is larger is not looked through, and an upload is refused before its kind is known. */
    public static final long BYTES_MAX = Inspection.BYTES_MAX;

    /**
     * For how long documents of a kind are usually kept, after the last version came and after what it proves has ended. A firm
     * may say otherwise.
     *
     * @param months zero for no time
     * @param source where that is from; null for no time
     */
    public record Kept(int months, @Nullable String source) {
        static final Kept NOT = new Kept(0, null);
    }

    public DocumentKind {
        if (maxBytes < 1 || maxBytes > BYTES_MAX) {
            throw new IllegalArgumentException("A kind of document takes between one byte and " + BYTES_MAX);
        }
    }

    public static DocumentKind of(String code, String label) {
        return new DocumentKind(code, label, false, false, USUAL_BYTES, Kept.NOT);
    }

    /** Proves something until a day. */
    public DocumentKind expiring() {
        return new DocumentKind(code, label, true, judges, maxBytes, kept);
    }

    /** Comes to something. */
    public DocumentKind judging() {
        return new DocumentKind(code, label, expires, true, maxBytes, kept);
    }

    public DocumentKind upTo(long bytes) {
        return new DocumentKind(code, label, expires, judges, bytes, kept);
    }

    /** @param source the law or practice that says so */
    public DocumentKind keptFor(int months, String source) {
        return new DocumentKind(code, label, expires, judges, maxBytes, new Kept(months, source));
    }
}

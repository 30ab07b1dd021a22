package dev.plumbline.documents.parsing;

import dev.plumbline.documents.workshop.Unread;
import org.jspecify.annotations.Nullable;

/** What was made of a file. */
public final class Parsed {
    private final @Nullable String text;
    private final @Nullable Unread reason;
    private final byte @Nullable [] picture;

    private Parsed(@Nullable String text, @Nullable Unread reason, byte @Nullable [] picture) {
        this.text = text;
        this.reason = reason;
        this.picture = picture;
    }

    static Parsed read(String text, byte @Nullable [] picture) {
        return new Parsed(text, null, picture);
    }

    public static Parsed unread(Unread reason, byte @Nullable [] picture) {
        return new Parsed(null, reason, picture);
    }

    /** What can be read in it, a million signs at most, maybe none; null when nothing can be told. */
    public @Nullable String text() {
        return text;
    }

    /** Why nothing can be told; null when there is a text. */
    public @Nullable Unread reason() {
        return reason;
    }

    /** A PNG of what it looks like, 320 pixels at most; null when there is none. */
    public byte @Nullable [] picture() {
        return picture;
    }
}

package dev.plumbline.platform;

import java.io.IOException;

/** Why an archive cannot be trusted; the message says what it does, as in "has parts that overlap". */
public final class ZipFault extends IOException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    ZipFault(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    static ZipFault damaged() {
        return new ZipFault(Kind.DAMAGED, "is damaged or incomplete");
    }

    static ZipFault surplus() {
        return new ZipFault(Kind.SURPLUS, "has something before, between or after its parts");
    }

    static ZipFault overlap() {
        return new ZipFault(Kind.OVERLAP, "has parts that overlap");
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong. */
    public enum Kind {
        DAMAGED,
        TOO_MANY,
        TWICE,
        SURPLUS,
        OVERLAP,
        /** A part unpacks to more than the directory says. */
        LIES
    }
}

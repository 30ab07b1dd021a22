package dev.plumbline.documents.content;

import dev.plumbline.documents.content.ContentRefused.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;

/**
 * Walks a picture from its first byte to its last without decoding it. A picture that goes on behind its end, or tells a second
 * story in its remarks, is refused; so is one that would unpack to more pixels than a browser or a printer can hold.
 */
final class Pictures {

    static final long PIXELS_MAX = 100_000_000;
    static final int FRAMES_MAX = 2_000;
    static final int REMARKS_MAX = 2 * FRAMES_MAX;

    /** Of a PNG or a JPEG: honest programs write some hundred. */
    static final int CHUNKS_MAX = 100_000;

    static final int SEGMENTS_MAX = 10_000;

    /** Telephones append the same picture in other sizes. */
    static final int JPEGS_MAX = 8;

    private static final int JPEG_TRAILER_MAX = 4_096;
    private static final int REMARK_MAX = 1 << 20;

    /** The letters that begin a remark in JavaScript. */
    private static final int SLASH_STAR = 0x2F2A;

    private Pictures() {}

    static boolean drawn(FileKind kind) {
        return switch (kind) {
            case JPEG, PNG, GIF, WEBP, TIFF, HEIC -> true;
            default -> false;
        };
    }

    static void refuse(FileKind kind, Bytes bytes) throws IOException, ContentRefused {
        switch (kind) {
            case JPEG -> jpegs(bytes);
            case PNG -> png(bytes);
            case GIF -> gif(bytes);
            case WEBP -> BoxedPictures.webp(bytes);
            case TIFF -> BoxedPictures.tiff(bytes);
            case HEIC -> BoxedPictures.heic(bytes);
            default -> throw new IllegalArgumentException(kind.name());
        }
    }

    static void refuseFlood(long width, long height) throws IOException, ContentRefused {
        if (width <= 0 || height <= 0) {
            throw new EOFException();
        }
        if (width > PIXELS_MAX / height) {
            throw new ContentRefused(
                    Reason.IMAGE_TOO_LARGE,
                    String.format(
                            Locale.ROOT,
                            "The picture has more than %,d million pixels. Save it in a smaller size and upload that.",
                            PIXELS_MAX / 1_000_000));
        }
    }

    static void refuseOtherFace(byte[] remark) throws ContentRefused {
        if (Signatures.otherFace(remark)) {
            throw new ContentRefused(Reason.POLYGLOT);
        }
    }

    static void refuseRest(Bytes bytes, long end) throws IOException, ContentRefused {
        if (end > bytes.size()) {
            throw new EOFException();
        }
        if (!bytes.zerosFrom(end)) {
            throw new ContentRefused(Reason.POLYGLOT);
        }
    }

    private static void jpegs(Bytes bytes) throws IOException, ContentRefused {
        if (bytes.big16(4) == SLASH_STAR) {
            throw new ContentRefused(Reason.POLYGLOT);
        }
        long end = jpeg(bytes, 0);
        for (int more = 1; more < JPEGS_MAX && end + 2 < bytes.size() && bytes.big16(end) == 0xFFD8; more++) {
            end = jpeg(bytes, end);
        }
        if (!isTelephonesTrailer(bytes, end)) {
            refuseRest(bytes, end);
        }
    }

    private static boolean isTelephonesTrailer(Bytes bytes, long end) throws IOException {
        long length = bytes.size() - end;
        return length > 4
                && length <= JPEG_TRAILER_MAX
                && bytes.letters(bytes.size() - 4).equals("SEFT")
                && !Signatures.otherFace(bytes.tail((int) length));
    }

    /** One picture; answers where it ends. */
    private static long jpeg(Bytes bytes, long start) throws IOException, ContentRefused {
        long at = start + 2;
        boolean drawn = false;
        for (int segments = 0; ; segments++) {
            if (bytes.at(at) != 0xFF) {
                throw new EOFException();
            }
            if (segments > SEGMENTS_MAX) {
                throw new ContentRefused(Reason.BOMB);
            }
            int marker = bytes.at(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == 0xD9) {
                if (!drawn) {
                    throw new EOFException();
                }
                return at + 2;
            }
            long next = at + 2 + segment(bytes, at + 2, marker);
            drawn |= marker == 0xDA;
            at = marker == 0xDA ? endOfScan(bytes, next) : next;
        }
    }

    private static int segment(Bytes bytes, long at, int marker) throws IOException, ContentRefused {
        int length = bytes.big16(at);
        if (length < 2) {
            throw new EOFException();
        }
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            refuseFlood(bytes.big16(at + 5), bytes.big16(at + 3));
        } else if (marker >= 0xE0) {
            refuseOtherFace(bytes.exactly(at, length));
        }
        return length;
    }

    private static long endOfScan(Bytes bytes, long from) throws IOException {
        for (long at = from; ; at++) {
            if (bytes.at(at) == 0xFF) {
                int marker = bytes.at(at + 1);
                if (marker != 0 && marker != 0xFF && (marker < 0xD0 || marker > 0xD7)) {
                    return at;
                }
            }
        }
    }

    private static void png(Bytes bytes) throws IOException, ContentRefused {
        if (!bytes.letters(12).equals("IHDR")) {
            throw new EOFException();
        }
        refuseFlood(bytes.big32(16), bytes.big32(20));
        boolean drawn = false;
        int chunks = 0;
        for (long at = 8; ; ) {
            if (++chunks > CHUNKS_MAX) {
                throw new ContentRefused(Reason.BOMB);
            }
            long length = bytes.big32(at);
            String type = bytes.letters(at + 4);
            if (length > bytes.size() || !type.matches("[A-Za-z]{4}")) {
                throw new EOFException();
            }
            drawn |= type.equals("IDAT");
            // Whatever is not drawn is a remark.
            if (!type.equals("IDAT") && !type.equals("fdAT")) {
                refuseOtherFace(bytes.exactly(at + 8, Math.min(length, REMARK_MAX)));
            }
            at += 12 + length;
            if (type.equals("IEND")) {
                if (!drawn) {
                    throw new EOFException();
                }
                refuseRest(bytes, at);
                return;
            }
        }
    }

    private static void gif(Bytes bytes) throws IOException, ContentRefused {
        // "GIF89a/*" and "GIF89a=a" begin programs in JavaScript; so wide a picture is none.
        if (bytes.big16(6) == SLASH_STAR || (bytes.at(6) == '=' && bytes.at(7) >= ' ')) {
            throw new ContentRefused(Reason.POLYGLOT);
        }
        refuseFlood(bytes.little16(6), bytes.little16(8));
        int frames = 0;
        int remarks = 0;
        long at = 13L + colours(bytes.at(10));
        while (true) {
            switch (bytes.at(at)) {
                case ',' -> {
                    refuseFlood(bytes.little16(at + 5), bytes.little16(at + 7));
                    if (++frames > FRAMES_MAX) {
                        throw new ContentRefused(Reason.BOMB);
                    }
                    at = blocks(bytes, at + 11 + colours(bytes.at(at + 9)), false);
                }
                case '!' -> {
                    if (++remarks > REMARKS_MAX) {
                        throw new ContentRefused(Reason.BOMB);
                    }
                    at = blocks(bytes, at + 2, true);
                }
                case ';' -> {
                    if (frames == 0) {
                        throw new EOFException();
                    }
                    refuseRest(bytes, at + 1);
                    return;
                }
                default -> throw new EOFException();
            }
        }
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static long blocks(Bytes bytes, long from, boolean remark) throws IOException, ContentRefused {
        long at = from;
        while (bytes.at(at) != 0) {
            at += 1 + bytes.at(at);
        }
        if (remark) {
            refuseOtherFace(bytes.upTo(from, (int) Math.min(at - from, REMARK_MAX)));
        }
        return at + 1;
    }
}

package dev.plumbline.documents.content;

import dev.plumbline.documents.content.ContentRefused.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.util.Set;

/** Pictures that are boxes in boxes, or tables that point anywhere: WebP, HEIC and TIFF. */
final class BoxedPictures {

    static final int PAGES_MAX = 1_000;

    private static final int BOXES_MAX = 10_000;
    private static final int DEPTH_MAX = 8;
    private static final int REMARK_MAX = 1 << 20;
    private static final int SLASH_STAR = 0x2F2A;

    private static final Set<String> WEBP_DRAWN = Set.of("VP8 ", "VP8L", "ALPH", "ANMF");

    private static final Set<String> HEIC_OUTER =
            Set.of("ftyp", "meta", "mdat", "moov", "free", "skip", "wide", "uuid", "idat", "mpvd", "udta");
    private static final Set<String> HEIC_FOLDERS = Set.of("meta", "iprp", "ipco");

    private static final int TIFF_WIDTH = 256;
    private static final int TIFF_HEIGHT = 257;

    private BoxedPictures() {}

    static void webp(Bytes bytes) throws IOException, ContentRefused {
        // "RIFF/*" begins a program in JavaScript.
        if (bytes.big16(4) == SLASH_STAR) {
            throw new ContentRefused(Reason.POLYGLOT);
        }
        long end = 8 + bytes.little32(4);
        boolean drawn = false;
        int boxes = 0;
        for (long at = 12; at < end; ) {
            String type = bytes.letters(at);
            long length = bytes.little32(at + 4);
            refuseMany(++boxes);
            switch (type) {
                case "VP8 " -> Pictures.refuseFlood(bytes.little16(at + 14) & 0x3FFF, bytes.little16(at + 16) & 0x3FFF);
                case "VP8L" -> {
                    long sizes = bytes.little32(at + 9);
                    Pictures.refuseFlood((sizes & 0x3FFF) + 1, (sizes >> 14 & 0x3FFF) + 1);
                }
                case "VP8X" -> Pictures.refuseFlood(little24(bytes, at + 12) + 1, little24(bytes, at + 15) + 1);
                default -> {}
            }
            if (WEBP_DRAWN.contains(type)) {
                drawn = true;
            } else {
                Pictures.refuseOtherFace(bytes.exactly(at + 8, Math.min(length, REMARK_MAX)));
            }
            at += 8 + length + (length & 1);
        }
        if (!drawn || end > bytes.size() + 1) {
            throw new EOFException();
        }
        if (end < bytes.size()) {
            Pictures.refuseRest(bytes, end);
        }
    }

    private static long little24(Bytes bytes, long at) throws IOException {
        return bytes.little16(at) | (long) bytes.at(at + 2) << 16;
    }

    private static void refuseMany(int boxes) throws ContentRefused {
        if (boxes > BOXES_MAX) {
            throw new ContentRefused(Reason.BOMB);
        }
    }

    static void heic(Bytes bytes) throws IOException, ContentRefused {
        if (!new Heic(bytes).boxes(0, bytes.size(), 0)) {
            throw new EOFException();
        }
    }

    /** Pages may lie anywhere in a TIFF, so only its head is searched for another face. */
    static void tiff(Bytes bytes) throws IOException, ContentRefused {
        Pictures.refuseOtherFace(bytes.upTo(0, Bytes.HEAD));
        Pictures.refuseOtherFace(bytes.tail(Bytes.HEAD));
        Tiff tiff = new Tiff(bytes, bytes.letters(0).startsWith("MM"));
        int pages = 0;
        for (long at = tiff.number32(4); at != 0; at = tiff.page(at)) {
            if (++pages > PAGES_MAX) {
                throw new ContentRefused(Reason.BOMB);
            }
        }
        if (pages == 0) {
            throw new EOFException();
        }
    }

    private record Tiff(Bytes bytes, boolean big) {

        /** One page; answers where the next is. */
        long page(long at) throws IOException, ContentRefused {
            int fields = number16(at);
            long width = 0;
            long height = 0;
            for (int i = 0; i < fields; i++) {
                long field = at + 2 + 12L * i;
                switch (number16(field)) {
                    case TIFF_WIDTH -> width = value(field);
                    case TIFF_HEIGHT -> height = value(field);
                    default -> {}
                }
            }
            Pictures.refuseFlood(width, height);
            return number32(at + 2 + 12L * fields);
        }

        private long value(long field) throws IOException {
            return number16(field + 2) == 3 ? number16(field + 8) : number32(field + 8);
        }

        int number16(long at) throws IOException {
            return big ? bytes.big16(at) : bytes.little16(at);
        }

        long number32(long at) throws IOException {
            return big ? bytes.big32(at) : bytes.little32(at);
        }
    }

    private static final class Heic {
        private final Bytes bytes;
        private int seen;

        Heic(Bytes bytes) {
            this.bytes = bytes;
        }

        /** Walks the boxes of one level; answers whether one says how large the picture is. */
        boolean boxes(long from, long end, int depth) throws IOException, ContentRefused {
            boolean sized = false;
            for (long at = from; at < end; ) {
                refuseMany(++seen);
                long length = bytes.big32(at);
                String type = bytes.letters(at + 4);
                long content = at + 8;
                if (length == 1) {
                    length = bytes.big32(at + 8) << 32 | bytes.big32(at + 12);
                    content = at + 16;
                } else if (length == 0) {
                    length = end - at;
                }
                if (length < content - at || length > end - at) {
                    throw depth == 0 ? surplusAfter(at) : new EOFException();
                }
                if (depth == 0 && !HEIC_OUTER.contains(type)) {
                    throw new ContentRefused(Reason.POLYGLOT);
                }
                if (type.equals("ispe")) {
                    Pictures.refuseFlood(bytes.big32(content + 4), bytes.big32(content + 8));
                    sized = true;
                } else if (HEIC_FOLDERS.contains(type) && depth < DEPTH_MAX) {
                    sized |= boxes(content + (type.equals("meta") ? 4 : 0), at + length, depth + 1);
                } else if (!type.equals("mdat")) {
                    Pictures.refuseOtherFace(bytes.exactly(content, Math.min(at + length - content, REMARK_MAX)));
                }
                at += length;
            }
            return sized;
        }

        private static IOException surplusAfter(long at) throws ContentRefused {
            if (at > 0) {
                throw new ContentRefused(Reason.POLYGLOT);
            }
            return new EOFException();
        }
    }
}

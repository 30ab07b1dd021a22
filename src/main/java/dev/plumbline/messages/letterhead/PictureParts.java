package dev.plumbline.messages.letterhead;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A picture without all that is not drawn, found by walking it from its first byte to its last without decoding it. One that goes
 * on behind its end is refused: it is something else as well.
 *
 * @param content signature and parts that are drawn
 */
@SuppressWarnings("ArrayRecordComponent") // Read once and never compared.
record PictureParts(boolean png, byte[] content) {
    static final int WIDTH_MAX = 1200;
    static final int HEIGHT_MAX = 600;

    /** Each goes over the whole picture; programs write about ten. */
    static final int SCANS_MAX = 40;

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_HEADER = 13;
    private static final int PNG_AROUND = 12;
    private static final Set<String> PNG_DRAWN = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private static final int JPEG = 0xFFD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP_FIRST = 0xE0;

    /** Adobe's, which says how colours are written. */
    private static final int APP_COLOURS = 0xEE;

    private static final int APP_LAST = 0xEF;
    private static final int REMARK = 0xFE;

    static PictureParts of(byte[] sent) {
        ByteBuffer file = ByteBuffer.wrap(sent);
        if (sent.length > PNG_SIGNATURE && file.getLong(0) == PNG) {
            return new PictureParts(true, walk(file, PictureParts::png));
        }
        if (sent.length > 2 && (file.getShort(0) & 0xFFFF) == JPEG) {
            return new PictureParts(false, walk(file, PictureParts::jpeg));
        }
        throw LogoFile.refused("kind", "This is neither a PNG nor a JPEG, whatever its name says.");
    }

    private interface Walk {
        void go(ByteBuffer file, ByteArrayOutputStream drawn);
    }

    private static byte[] walk(ByteBuffer file, Walk walk) {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        try {
            walk.go(file, drawn);
        } catch (IndexOutOfBoundsException | BufferUnderflowException | ArithmeticException e) {
            throw LogoFile.broken();
        }
        if (file.hasRemaining()) {
            throw LogoFile.refused(
                    "more", "The file goes on behind the picture. Save the picture again, and send that.");
        }
        return drawn.toByteArray();
    }

    private static void png(ByteBuffer file, ByteArrayOutputStream drawn) {
        take(file, PNG_SIGNATURE, drawn);
        String type = "";
        for (boolean first = true; !type.equals("IEND"); first = false) {
            int length = file.getInt(file.position());
            byte[] name = new byte[4];
            file.get(file.position() + 4, name);
            type = new String(name, StandardCharsets.ISO_8859_1);
            if (length < 0 || first != type.equals("IHDR") || (first && length != PNG_HEADER)) {
                throw LogoFile.broken();
            }
            if (first) {
                mustFit(file.getInt(file.position() + 8), file.getInt(file.position() + 12));
            }
            take(file, Math.addExact(length, PNG_AROUND), PNG_DRAWN.contains(type) ? drawn : dropped());
        }
    }

    private static void jpeg(ByteBuffer file, ByteArrayOutputStream drawn) {
        take(file, 2, drawn);
        int scans = 0;
        for (int marker = marker(file); marker != END; marker = marker(file)) {
            int at = file.position();
            int length = 2 + (file.getShort(at + 2) & 0xFFFF);
            if (isFrame(marker)) {
                mustFit(file.getShort(at + 7) & 0xFFFF, file.getShort(at + 5) & 0xFFFF);
            }
            boolean kept = marker < APP_FIRST || marker == APP_COLOURS || (marker > APP_LAST && marker != REMARK);
            take(file, length, kept ? drawn : dropped());
            if (marker == SCAN) {
                if (++scans > SCANS_MAX) {
                    throw LogoFile.broken();
                }
                take(file, endOfScan(file) - file.position(), drawn);
            }
        }
        if (scans == 0) {
            throw LogoFile.broken();
        }
        take(file, 2, drawn);
    }

    /** Of the part that begins here, behind what fills the place before it. */
    private static int marker(ByteBuffer file) {
        if ((file.get(file.position()) & 0xFF) != 0xFF) {
            throw LogoFile.broken();
        }
        while ((file.get(file.position() + 1) & 0xFF) == 0xFF) {
            file.get();
        }
        return file.get(file.position() + 1) & 0xFF;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Where the next part begins: in what is drawn 0xFF is followed by zero, or by a mark from which it can be read on. */
    private static int endOfScan(ByteBuffer file) {
        for (int at = file.position(); ; at++) {
            if ((file.get(at) & 0xFF) == 0xFF) {
                int next = file.get(at + 1) & 0xFF;
                if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                    return at;
                }
            }
        }
    }

    private static void mustFit(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw LogoFile.broken();
        }
        if (width > WIDTH_MAX || height > HEIGHT_MAX) {
            throw LogoFile.refused(
                    "pixels",
                    "The picture has " + width + " by " + height + " pixels. It takes up to " + WIDTH_MAX + " by "
                            + HEIGHT_MAX + ".");
        }
    }

    private static void take(ByteBuffer file, int length, ByteArrayOutputStream into) {
        byte[] part = new byte[Math.min(length, file.remaining() + 1)];
        file.get(part);
        into.writeBytes(part);
    }

    private static ByteArrayOutputStream dropped() {
        return new ByteArrayOutputStream();
    }
}

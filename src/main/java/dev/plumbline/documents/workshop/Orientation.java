package dev.plumbline.documents.workshop;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a camera was held, as Exif says it in tag 0x0112 (CIPA DC-008). Cameras write it into the first 64 KB of a JPEG. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    FLIPPED,
    TRANSPOSED,
    RIGHT,
    TRANSVERSED,
    LEFT;

    private static final int TAG = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int HEAD = 1 << 17;

    /** Upright also for what says nothing. */
    static Orientation of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        try {
            return read(ByteBuffer.wrap(head));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    boolean swaps() {
        return switch (this) {
            case UPRIGHT, MIRRORED, UPSIDE_DOWN, FLIPPED -> false;
            case TRANSPOSED, RIGHT, TRANSVERSED, LEFT -> true;
        };
    }

    /** What turns a picture of that size upright. */
    AffineTransform turn(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case FLIPPED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case TRANSPOSED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case TRANSVERSED -> new AffineTransform(0, -1, -1, 0, height, width);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    private static Orientation read(ByteBuffer jpeg) {
        if ((jpeg.getShort() & 0xffff) != 0xFFD8) {
            return UPRIGHT;
        }
        while (true) {
            int marker = jpeg.getShort() & 0xffff;
            int length = jpeg.getShort() & 0xffff;
            if (marker == APP1 && jpeg.getInt(jpeg.position()) == 0x45786966) {
                return exif(jpeg.slice(jpeg.position() + 6, length - 8));
            }
            if (marker < 0xFFE0 || marker > 0xFFEF) {
                return UPRIGHT;
            }
            jpeg.position(jpeg.position() + length - 2);
        }
    }

    private static Orientation exif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}

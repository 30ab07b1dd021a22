package dev.plumbline.exports.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Makes any Java string fit for paper: composed, without what steers a text unseen, and with a box for what the font lacks. */
final class PrintText {
    /** U+25A1, which the font has. */
    static final char BOX = '□';

    /** A place where a line may break; it prints nothing and is not in the text that is copied. */
    private static final char BREAK = '\u200B';

    private static final class Printable {
        static final BitSet POINTS = read();

        private static BitSet read() {
            BitSet points = new BitSet();
            try (InputStream in = Objects.requireNonNull(House.open(House.REGULAR));
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                for (int point = ' '; point <= Character.MAX_CODE_POINT; point++) {
                    if (glyphs.getGlyphId(point) != 0) {
                        points.set(point);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return points;
        }
    }

    private PrintText() {}

    /** @param text of any characters; lines stay */
    static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (point == '\n') {
                clean.append('\n');
            } else if (point == '\t' || Character.isSpaceChar(point)) {
                clean.append(' ');
            } else if (Character.getType(point) == Character.FORMAT || point == '\r') {
                // Marks of direction and joining: on paper they could only mislead.
                return;
            } else if (Printable.POINTS.get(point)) {
                clean.appendCodePoint(point);
            } else {
                clean.append(BOX);
            }
        });
        return clean.toString();
    }

    /** Lets words that are longer than this break anywhere behind their start, so that none runs out of its cell. */
    static String breakable(String text, int longest) {
        StringBuilder broken = new StringBuilder(text.length() + 16);
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            length = c == ' ' || c == '\n' ? 0 : length + 1;
            if (length > longest && !Character.isLowSurrogate(c)) {
                broken.append(BREAK);
            }
            broken.append(c);
        }
        return broken.toString();
    }
}

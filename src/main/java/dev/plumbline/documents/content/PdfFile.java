package dev.plumbline.documents.content;

import dev.plumbline.documents.content.ContentRefused.Reason;
import dev.plumbline.documents.content.Inspection.Found;
import dev.plumbline.documents.content.Inspection.Walk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Reads a PDF once from its first byte to its last and looks for the names (ISO 32000, 7.3.5) of what acts, also within what is
 * compressed. Readers jump to objects by offsets, so whatever lies in the file counts, be it in a remark or in a string.
 */
final class PdfFile {

    static final int STREAMS_MAX = 200_000;
    static final int FILTERS_MAX = 2;

    /** Large plans are drawn with one bit a pixel. */
    static final long PIXELS_MAX = 1_000_000_000;

    private static final int END_WITHIN = 2_048;
    private static final int AT_ONCE = 32 << 10;
    private static final String END = "%%EOF";

    /** Scripts run in a browser's reader only within the document, but then it is no longer passive. */
    private static final Set<String> ACTS = Set.of("JavaScript", "XFA", "RichMedia");

    private static final Set<String> OTHER_FILTERS = Set.of(
            "ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "LZWDecode", "LZW", "RunLengthDecode", "RL", "Crypt");

    /** The first letters of the names that say anything; a number sign may hide any letter. */
    private static final String FIRST_LETTERS = "#LEJXROAFCPNIWH";

    /** What must be known of a dictionary when its stream begins. */
    private static final Set<String> TOLD = Stream.concat(
                    OTHER_FILTERS.stream(),
                    Stream.of(
                            "ObjStm",
                            "N",
                            "First",
                            "EmbeddedFile",
                            "Image",
                            "Predictor",
                            "Filter",
                            "FlateDecode",
                            "Fl"))
            .collect(Collectors.toUnmodifiableSet());

    private final Bytes bytes;
    private final Walk walk;
    private final Inflater inflater = new Inflater();
    private final byte[] unpacked = new byte[AT_ONCE];
    private final Set<String> dictionary = new HashSet<>();
    private final Names outside = new Names(true);
    private boolean passive = true;
    private int filters;
    private int streams;
    private long width;

    private PdfFile(Bytes bytes, Walk walk) {
        this.bytes = bytes;
        this.walk = walk;
    }

    static Found judge(Bytes bytes, Walk walk) throws IOException, ContentRefused {
        PdfFile pdf = new PdfFile(bytes, walk);
        try {
            pdf.refuseOtherFaces();
            pdf.read();
            return new Found(FileKind.PDF, pdf.passive);
        } finally {
            pdf.inflater.end();
        }
    }

    private void refuseOtherFaces() throws IOException, ContentRefused {
        String head = Bytes.text(bytes.upTo(0, Signatures.PDF_HEADER_WITHIN));
        if (!head.startsWith("%PDF-")) {
            throw new ContentRefused(Reason.POLYGLOT);
        }
        String preamble = head.substring(1).split("\\bobj\\b", 2)[0];
        String tail = Bytes.text(bytes.tail(END_WITHIN));
        int end = tail.lastIndexOf(END);
        if (end < 0) {
            throw bytes.anyPiece(piece -> piece.contains("%%eof"))
                    ? new ContentRefused(Reason.POLYGLOT)
                    : new ContentRefused(Reason.UNREADABLE);
        }
        boolean more = tail.substring(end + END.length()).chars().anyMatch(letter -> letter > ' ');
        if (more || Signatures.otherFace(preamble.getBytes(StandardCharsets.ISO_8859_1))) {
            throw new ContentRefused(Reason.POLYGLOT);
        }
    }

    private void read() throws IOException, ContentRefused {
        for (long from = 0; from < bytes.size(); from += AT_ONCE) {
            byte[] piece = bytes.upTo(from, AT_ONCE);
            outside.read(piece, piece.length, from);
        }
    }

    private void name(String name, boolean outside) throws ContentRefused {
        if (name.equals("Launch")) {
            throw new ContentRefused(Reason.ACTIVE_CONTENT);
        }
        if (outside && name.equals("Encrypt")) {
            throw new ContentRefused(Reason.ENCRYPTED);
        }
        if (ACTS.contains(name)) {
            passive = false;
        }
        if (outside && TOLD.contains(name)) {
            dictionary.add(name);
            filters += name.equals("FlateDecode") || name.equals("Fl") ? 1 : 0;
        }
    }

    private void word(String word, String lastName, long end) throws IOException, ContentRefused {
        switch (word) {
            case "obj", "endobj" -> forget();
            case "stream" -> {
                stream(end + (bytes.at(end) == '\r' && bytes.at(end + 1) == '\n' ? 2 : 1));
                forget();
            }
            default -> {
                if (lastName.equals("Width")) {
                    width = number(word);
                } else if (lastName.equals("Height") && number(word) > 0 && width > PIXELS_MAX / number(word)) {
                    throw new ContentRefused(Reason.IMAGE_TOO_LARGE);
                }
            }
        }
    }

    private void forget() {
        dictionary.clear();
        filters = 0;
        width = 0;
    }

    private static long number(String word) {
        return word.matches("\\d{1,12}") ? Long.parseLong(word) : 0;
    }

    private void stream(long start) throws IOException, ContentRefused {
        if (++streams > STREAMS_MAX || filters > FILTERS_MAX) {
            throw new ContentRefused(Reason.BOMB);
        }
        boolean objects = dictionary.contains("ObjStm") || (dictionary.contains("N") && dictionary.contains("First"));
        boolean embedded = dictionary.contains("EmbeddedFile");
        boolean picture = dictionary.contains("Image") && !objects && !embedded;
        boolean packed = start + 2 <= bytes.size() && bytes.big16(start) % 31 == 0 && (bytes.at(start) & 0x0F) == 8;
        boolean unusual = dictionary.stream().anyMatch(OTHER_FILTERS::contains)
                || dictionary.contains("Predictor")
                || filters > 1
                || (dictionary.contains("Filter") && !packed);
        if ((objects || embedded) && unusual) {
            throw new ContentRefused(Reason.ACTIVE_CONTENT);
        }
        // How large a picture unpacks is bounded by its sides.
        if (packed && !picture) {
            unpack(start);
        }
        if (embedded) {
            attachment(start, packed);
        }
    }

    private void unpack(long start) throws IOException, ContentRefused {
        Names inside = new Names(false);
        inflater.reset();
        long at = start;
        boolean first = true;
        try {
            while (!inflater.finished() && !inflater.needsDictionary()) {
                int count = inflater.inflate(unpacked);
                if (count == 0 && inflater.needsInput()) {
                    byte[] piece = bytes.upTo(at, AT_ONCE);
                    if (piece.length == 0) {
                        return;
                    }
                    at += piece.length;
                    inflater.setInput(piece);
                    continue;
                }
                if (first && Signatures.surelyProgram(unpacked)) {
                    throw new ContentRefused(Reason.EXECUTABLE);
                }
                first = false;
                walk.spend(count);
                inside.read(unpacked, count, 0);
            }
        } catch (DataFormatException e) {
            // It was no stream, or no reader can read on either.
            return;
        }
    }

    /** Electronic invoices carry a table of themselves; what is attached is judged like a file. */
    private void attachment(long start, boolean packed) throws IOException, ContentRefused {
        if (packed) {
            try (InflaterInputStream part = new InflaterInputStream(bytes.between(start, bytes.size()))) {
                walk.judgePart(part);
            }
            return;
        }
        byte[] head = bytes.upTo(start, Bytes.HEAD);
        Signatures.refuseProgram(head);
        if (Signatures.starts(head, Signatures.ZIP) || Signatures.starts(head, Signatures.COMPOUND)) {
            throw new ContentRefused(Reason.ACTIVE_CONTENT);
        }
    }

    /** Finds names and words in what comes piece by piece. */
    private final class Names {

        private static final int LENGTH_MAX = 64;

        private final boolean outside;
        private final byte[] token = new byte[LENGTH_MAX];
        private int length;
        private boolean named;
        private boolean escaped;
        private String lastName = "";

        Names(boolean outside) {
            this.outside = outside;
        }

        void read(byte[] piece, int count, long start) throws IOException, ContentRefused {
            for (int i = 0; i < count; i++) {
                byte next = piece[i];
                if (next > ' ' && "/<>()[]{}%".indexOf(next) < 0) {
                    if (length < LENGTH_MAX) {
                        token[length] = next;
                    }
                    escaped |= next == '#';
                    length++;
                    continue;
                }
                if (length > 0) {
                    ended(start + i);
                }
                length = 0;
                escaped = false;
                named = next == '/';
            }
        }

        private void ended(long at) throws IOException, ContentRefused {
            if (length > LENGTH_MAX || saysNothing()) {
                lastName = "";
                return;
            }
            String text = new String(token, 0, length, StandardCharsets.ISO_8859_1);
            if (named) {
                lastName = escaped ? unescaped(text) : text;
                name(lastName, outside);
            } else if (outside) {
                word(text, lastName, at);
                lastName = "";
            }
        }

        /** A file may be nothing but names, and most of them cost nothing. */
        private boolean saysNothing() {
            if (named) {
                return !escaped && FIRST_LETTERS.indexOf(token[0]) < 0;
            }
            return !outside || (lastName.isEmpty() && token[0] != 's' && token[0] != 'o' && token[0] != 'e');
        }

        /** Any letter of a name may be written as its number. */
        private static String unescaped(String name) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                boolean escape = name.charAt(i) == '#'
                        && i + 2 < name.length()
                        && Character.digit(name.charAt(i + 1), 16) >= 0
                        && Character.digit(name.charAt(i + 2), 16) >= 0;
                text.append(escape ? (char) Integer.parseInt(name, i + 1, i + 3, 16) : name.charAt(i));
                i += escape ? 2 : 0;
            }
            return text.toString();
        }
    }
}

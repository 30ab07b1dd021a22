package dev.plumbline.documents.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands before an HTTP server and hands on each request and answer, or spoils it. */
final class FaultyLine implements AutoCloseable {
    enum Fault {
        NONE,
        ERROR,
        SLOW_DOWN,
        /** It was done; only the answer says otherwise. */
        ERROR_AFTERWARDS,
        SILENCE,
        CUT_ANSWER,
        CUT_AT_ONCE,
        WRONG_ANSWER,
        WRONG_REQUEST,
        VERSIONS
    }

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final String SLOW_DOWN =
            "<Error><Code>SlowDown</Code><Message>Reduce your request rate.</Message></Error>";
    private static final String ERROR = "<Error><Code>InternalError</Code><Message>We failed.</Message></Error>";

    private final int target;
    private final ServerSocket socket;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger spoilt = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();
    private volatile Fault fault = Fault.NONE;
    private volatile int passing;

    FaultyLine(int target) throws IOException {
        this.target = target;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /**
     * From now on, and forgets how many there were.
     *
     * @param pass  how many requests go through before
     * @param times how many are spoilt
     */
    void spoil(Fault next, int pass, int times) {
        spoilt.set(0);
        passing = pass;
        left.set(times);
        fault = next;
    }

    int spoilt() {
        return spoilt.get();
    }

    private synchronized Fault next() {
        if (fault == Fault.NONE) {
            return fault;
        }
        if (passing > 0) {
            passing--;
            return Fault.NONE;
        }
        if (left.getAndDecrement() <= 0) {
            return Fault.NONE;
        }
        spoilt.incrementAndGet();
        return fault;
    }

    private void listen() {
        try {
            while (true) {
                Socket client = socket.accept();
                open.add(client);
                Thread.startVirtualThread(() -> serve(client));
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One request for each connection. */
    private void serve(Socket client) {
        try (client) {
            InputStream in = client.getInputStream();
            String head = head(in);
            if (head.isEmpty()) {
                return;
            }
            if (head.toLowerCase(Locale.ROOT).contains("expect: 100-continue")) {
                client.getOutputStream().write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            answer(client, head, in.readNBytes(length(head)), next());
        } catch (IOException e) {
            // Whoever has gone away needs no answer.
        } finally {
            open.remove(client);
        }
    }

    private void answer(Socket client, String head, byte[] body, Fault kind) throws IOException {
        OutputStream out = client.getOutputStream();
        switch (kind) {
            case CUT_AT_ONCE -> {}
            case SILENCE -> client.getInputStream().read();
            case ERROR -> out.write(problem("500 Internal Server Error", ERROR));
            case SLOW_DOWN -> out.write(problem("503 Slow Down", SLOW_DOWN));
            case ERROR_AFTERWARDS -> {
                ask(head, body);
                out.write(problem("500 Internal Server Error", ERROR));
            }
            case WRONG_REQUEST -> {
                if (body.length > 0) {
                    body[body.length / 2] ^= 1;
                }
                out.write(ask(head, body));
            }
            case CUT_ANSWER -> {
                byte[] whole = ask(head, body);
                int from = bodyOf(whole);
                out.write(whole, 0, from + (whole.length - from) / 2);
            }
            case WRONG_ANSWER -> {
                byte[] whole = ask(head, body);
                int from = bodyOf(whole);
                if (from < whole.length) {
                    whole[from + (whole.length - from) / 2] ^= 1;
                }
                out.write(whole);
            }
            case VERSIONS -> out.write(versioned(ask(head, body)));
            case NONE -> out.write(ask(head, body));
        }
        out.flush();
    }

    private byte[] ask(String head, byte[] body) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            String alone = head.replaceAll("(?i)\r\n(connection|expect):[^\r]*", "")
                    .replaceFirst("\r\n", "\r\nConnection: close\r\n");
            server.getOutputStream().write(alone.getBytes(StandardCharsets.ISO_8859_1));
            server.getOutputStream().write(body);
            server.getOutputStream().flush();
            return server.getInputStream().readAllBytes();
        }
    }

    private static byte[] versioned(byte[] answer) {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        return text.replaceFirst("\r\n", "\r\nx-amz-version-id: 3HL4kqtJvjVBH40Nrjfkd\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] problem(String status, String xml) {
        return ("HTTP/1.1 " + status + "\r\nContent-Type: application/xml\r\nConnection: close\r\nContent-Length: "
                        + xml.length() + "\r\n\r\n" + xml)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static int bodyOf(byte[] answer) {
        return new String(answer, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int one = in.read(); one >= 0; one = in.read()) {
            head.write(one);
            if (one == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    private static int length(String head) {
        Matcher length = LENGTH.matcher(head);
        return length.find() ? Integer.parseInt(length.group(1)) : 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : open) {
            client.close();
        }
    }
}

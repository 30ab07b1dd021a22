package dev.plumbline.webhooks.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Receivers as bad as they come, each at an address of its own. */
final class ReceiverZoo implements AutoCloseable {
    static final long HUGE = 100L << 20;

    enum Animal {
        /** Reads the request and says nothing. */
        HANGS,
        /** Says a good answer, a byte at a time. */
        DRIBBLES,
        /** Has a hundred megabytes to say. */
        HUGE_BODY,
        /** Its headers never end. */
        ENDLESS_HEADERS,
        /** Says that its answer is packed; unpacked it would be a gigabyte. */
        PACKED,
        /** Sends whoever comes on to an address inside. */
        REDIRECTS,
        /** Hangs up without a word (RST). */
        RESETS,
        /** Promises more than it sends, and stays. */
        HALF,
        /** Promises an answer for ever. */
        CONTINUES,
        /** Speaks something else. */
        GARBAGE
    }

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong given = new AtomicLong();
    private final AtomicInteger inside = new AtomicInteger();

    ReceiverZoo() throws IOException {
        Thread.startVirtualThread(this::listen);
    }

    String url(Animal animal) {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/" + animal;
    }

    /** How much of an answer was taken off it since this was asked last. */
    long given() {
        return given.getAndSet(0);
    }

    /** How often the address inside was called. */
    int inside() {
        return inside.get();
    }

    private void listen() {
        try {
            while (true) {
                Socket caller = socket.accept();
                open.add(caller);
                Thread.startVirtualThread(() -> serve(caller));
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            String path = path(caller.getInputStream());
            if (path.equals("inside")) {
                inside.incrementAndGet();
                say(caller, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            } else {
                answer(Animal.valueOf(path), caller);
            }
        } catch (IOException e) {
            // The caller has had enough.
        } finally {
            open.remove(caller);
        }
    }

    private void answer(Animal animal, Socket caller) throws IOException {
        switch (animal) {
            case HANGS -> waits(caller);
            case DRIBBLES -> dribbles(caller);
            case HUGE_BODY -> {
                say(caller, "HTTP/1.1 500 Oops\r\nContent-Length: " + HUGE + "\r\n\r\n");
                much(caller, "x".repeat(1 << 16), HUGE);
            }
            case ENDLESS_HEADERS -> {
                say(caller, "HTTP/1.1 200 OK\r\n");
                much(caller, "X-More: and more\r\n".repeat(1_000), Long.MAX_VALUE);
            }
            case PACKED -> {
                say(caller, "HTTP/1.1 500 Oops\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n");
                much(caller, "400\r\n" + "\0".repeat(1_024) + "\r\n", HUGE);
            }
            case REDIRECTS ->
                say(
                        caller,
                        "HTTP/1.1 307 Elsewhere\r\nLocation: http://127.0.0.1:" + socket.getLocalPort()
                                + "/inside\r\nContent-Length: 0\r\n\r\n");
            case RESETS -> caller.setSoLinger(true, 0);
            case HALF -> {
                say(caller, "HTTP/1.1 500 Oops\r\nContent-Length: 1000\r\n\r\nhalf");
                waits(caller);
            }
            case CONTINUES -> much(caller, "HTTP/1.1 100 Continue\r\n\r\n".repeat(10), Long.MAX_VALUE);
            case GARBAGE -> say(caller, "\0\1\2 SSH-2.0 what?\r\n\r\n");
        }
    }

    private static void waits(Socket caller) throws IOException {
        caller.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private void dribbles(Socket caller) throws IOException {
        String good = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + "x".repeat(1_000);
        for (byte one : good.getBytes(StandardCharsets.US_ASCII)) {
            caller.getOutputStream().write(one);
            caller.getOutputStream().flush();
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private void much(Socket caller, String piece, long bytes) throws IOException {
        byte[] each = piece.getBytes(StandardCharsets.US_ASCII);
        for (long said = 0; said < bytes; said += each.length) {
            caller.getOutputStream().write(each);
            given.addAndGet(each.length);
        }
    }

    private static void say(Socket caller, String text) throws IOException {
        caller.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    /** Of the request line; the rest of the request's head is read too. */
    private static String path(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int one = in.read();
            if (one < 0) {
                throw new IOException("gone");
            }
            head.append((char) one);
        }
        return head.substring(head.indexOf("/") + 1, head.indexOf(" HTTP/"));
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket one : open) {
            one.close();
        }
    }
}

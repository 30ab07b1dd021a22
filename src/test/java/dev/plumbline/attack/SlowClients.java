package dev.plumbline.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Clients that send ten bytes in a second and never come to an end, or ask for much and read nothing of it. */
final class SlowClients implements AutoCloseable {
    private static final Duration A_BYTE = Duration.ofMillis(100);
    private static final int RECEIVED_AT_MOST = 1 << 12;
    private static final int ASKED = 50;

    private final int port;
    private final String token;
    private final List<Socket> senders = new ArrayList<>();
    private final List<Socket> readers = new ArrayList<>();
    private final Set<Socket> gone = ConcurrentHashMap.newKeySet();
    private final Thread trickle;
    private volatile boolean stopped;

    SlowClients(int port, String token, int count, List<String> uploads) {
        this.port = port;
        this.token = token;
        for (String upload : uploads) {
            senders.add(open(begun("PATCH " + upload, "application/offset+octet-stream", "Upload-Offset: 0", "a")));
        }
        while (senders.size() + readers.size() < count) {
            senders.add(open("GET /api/v1/sales/leads HTTP/1.1\r\nHost: localhost\r\nX-Slow: a"));
            senders.add(open(begun(
                    "POST /api/v1/sales/leads",
                    "application/json",
                    "Idempotency-Key: slow-" + senders.size(),
                    "{\"lead\":{\"lastName\":\"")));
            senders.add(
                    open(begun("POST /api/v1/identity/sessions", "application/json", "X-Slow: a", "{\"email\":\"")));
            senders.add(open(begun(
                    "POST /api/v1/imports?target=leads",
                    "multipart/form-data; boundary=b",
                    "Idempotency-Key: slow-" + senders.size(),
                    "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nName\n")));
            readers.add(
                    open(("GET /api/openapi HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                            .repeat(ASKED)));
        }
        trickle = Thread.startVirtualThread(this::trickle);
    }

    private String begun(String request, String type, String header, String beginning) {
        return request + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n" + header
                + "\r\nContent-Type: " + type + "\r\nContent-Length: 20000\r\n\r\n" + beginning;
    }

    private Socket open(String beginning) {
        try {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(RECEIVED_AT_MOST);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void trickle() {
        while (!stopped) {
            for (Socket sender : senders) {
                try {
                    sender.getOutputStream().write('a');
                } catch (IOException sentAway) {
                    gone.add(sender);
                }
            }
            LockSupport.parkNanos(A_BYTE.toNanos());
        }
    }

    int count() {
        return senders.size() + readers.size();
    }

    /** Of those who send: how many the server has answered, or sent away, before they were done. */
    long answered() throws IOException {
        long answered = gone.size();
        for (Socket sender : senders) {
            answered += sender.getInputStream().available() > 0 ? 1 : 0;
        }
        return answered;
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        trickle.join();
        Stream.concat(senders.stream(), readers.stream()).forEach(SlowClients::hangUp);
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

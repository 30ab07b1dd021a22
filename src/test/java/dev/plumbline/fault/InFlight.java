package dev.plumbline.fault;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A request of which the server has the head and half of the body when it is told to stop. */
final class InFlight {
    private static final String BODY =
            "{\"lead\":{\"lastName\":\"Half Way\",\"email\":\"half@example.org\",\"source\":\"referral\"}}";
    private static final int LIMIT_MS = 15_000;
    private static final Duration CLOSED = Duration.ofSeconds(15);

    private InFlight() {}

    /** Sends the rest once nobody new is let in any more; returns the answer. */
    static String answered(Installation server, String token) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(LIMIT_MS);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/sales/leads HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                            + "\r\nIdempotency-Key: half-way\r\nContent-Type: application/json\r\nContent-Length: "
                            + BODY.length() + "\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            String goOn = new String(in.readNBytes("HTTP/1.1 100 \r\n\r\n".length()), StandardCharsets.US_ASCII);
            if (!goOn.startsWith("HTTP/1.1 100")) {
                return goOn;
            }
            byte[] body = BODY.getBytes(StandardCharsets.US_ASCII);
            out.write(body, 0, body.length / 2);
            out.flush();
            server.terminate();
            await().atMost(CLOSED).until(() -> isClosed(server.port()));
            out.write(body, body.length / 2, body.length - body.length / 2);
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean isClosed(int port) throws IOException {
        try (Socket other = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return !other.isConnected();
        } catch (ConnectException refused) {
            return true;
        }
    }
}

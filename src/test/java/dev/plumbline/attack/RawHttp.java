package dev.plumbline.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** HTTP without a client's good manners. */
public final class RawHttp {
    private static final int LIMIT_MS = 10_000;

    private RawHttp() {}

    /** Everything that the server says until it closes; the request must ask it to. */
    public static String exchange(int port, String request) {
        return exchange(port, "127.0.0.1", request);
    }

    /** @param caller an address of this machine, from which it is sent */
    public static String exchange(int port, String caller, String request) {
        try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port, InetAddress.ofLiteral(caller), 0)) {
            socket.setSoTimeout(LIMIT_MS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(request.lines().findFirst().orElse(""), e);
        }
    }
}

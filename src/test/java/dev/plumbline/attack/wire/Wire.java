package dev.plumbline.attack.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Bytes to a server on this machine, and what it says until it hangs up. */
final class Wire {
    private static final int PATIENCE_MS = 60_000;
    private static final int SILENCE_MS = 1_500;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

    private Wire() {}

    static Socket open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MS);
        return socket;
    }

    /** Says nothing more after it, so that whoever waits for the rest sees that there is none. */
    static String exchange(int port, String sent) {
        try (Socket socket = open(port)) {
            try {
                socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
                socket.shutdownOutput();
            } catch (IOException e) {
                // It need not listen to the end to refuse.
                return untilItHangsUp(socket.getInputStream());
            }
            return untilItHangsUp(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As above, but a proxy takes an end for somebody who left: nothing is ended before it has been silent. */
    static String patientExchange(int port, String sent) {
        try (Socket socket = open(port)) {
            socket.setSoTimeout(SILENCE_MS);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(said);
            } catch (java.net.SocketTimeoutException silent) {
                socket.shutdownOutput();
                socket.setSoTimeout(PATIENCE_MS);
                said.writeBytes(untilItHangsUp(socket.getInputStream()).getBytes(StandardCharsets.UTF_8));
            } catch (IOException reset) {
                said.flush();
            }
            return said.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever hangs up on what was not read yet resets the connection: what came before that counts. */
    static String untilItHangsUp(InputStream answers) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        try {
            for (int n = answers.read(buffer); n >= 0; n = answers.read(buffer)) {
                said.write(buffer, 0, n);
            }
        } catch (java.net.SocketTimeoutException e) {
            throw new IOException("It holds the connection still, and said " + said, e);
        } catch (IOException e) {
            said.flush();
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    static List<Integer> statuses(String answers) {
        return STATUS.matcher(answers)
                .results()
                .map((MatchResult found) -> Integer.parseInt(found.group(1)))
                .toList();
    }
}

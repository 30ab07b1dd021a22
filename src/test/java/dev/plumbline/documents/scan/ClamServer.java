package dev.plumbline.documents.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks clamd's protocol byte by byte, as strictly as the manual has it, and misbehaves where a test wants it to. */
final class ClamServer implements AutoCloseable {

    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-" + "TEST-FILE!$H+H*";
    static final String VERSION = "ClamAV 1.4.6/27800/Sat Nov 28 09:00:00 2026";

    private static final int CHUNK_MAX = 1 << 20;

    private final ServerSocket socket;
    private final Manner manner;
    private final int sizeMax;
    private final List<byte[]> received = new CopyOnWriteArrayList<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    /** How it answers. */
    enum Manner {
        HONEST,
        SILENT,
        NEVER_READING,
        CUT_IN_CONTENT,
        CUT_IN_ANSWER,
        GARBAGE,
        ENDLESS,
        NO_VERSION
    }

    ClamServer(Manner manner, int sizeMax) throws IOException {
        this(manner, sizeMax, 0);
    }

    /** @param port 0 for any that is free */
    ClamServer(Manner manner, int sizeMax, int port) throws IOException {
        this.socket = new ServerSocket();
        this.socket.setReuseAddress(true);
        this.socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        this.manner = manner;
        this.sizeMax = sizeMax;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    Scanner scanner() {
        return new ClamScanner(
                "127.0.0.1",
                socket.getLocalPort(),
                new ClamScanner.Patience(Duration.ofSeconds(20), Duration.ofMillis(patience())));
    }

    private int patience() {
        return manner == Manner.SILENT || manner == Manner.NEVER_READING ? 200 : 20_000;
    }

    /** The contents that came whole. */
    List<byte[]> received() {
        return received;
    }

    /** What the scanner did against the protocol. */
    List<String> faults() {
        return faults;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        if (manner == Manner.NEVER_READING) {
            return;
        }
        try (client) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            String command = command(in);
            switch (command) {
                case "zVERSION" -> say(client, manner == Manner.NO_VERSION ? "UNKNOWN COMMAND" : VERSION);
                case "zINSTREAM" -> stream(client, in);
                default -> faults.add("unknown command " + command);
            }
        } catch (IOException e) {
            if (manner == Manner.HONEST) {
                faults.add("broke off: " + e);
            }
        }
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int letter = in.read(); letter != 0; letter = in.read()) {
            if (letter < 0 || command.length() > 20) {
                throw new EOFException("no command but " + command);
            }
            command.append((char) letter);
        }
        return command.toString();
    }

    private void stream(Socket client, DataInputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            if (length < 0 || length > CHUNK_MAX) {
                faults.add("chunk of " + length);
                return;
            }
            content.writeBytes(in.readNBytes(length));
            if (content.size() > sizeMax) {
                say(client, "INSTREAM size limit exceeded. ERROR");
                // A daemon that closes with bytes unread resets the connection, and the answer may be lost.
                client.shutdownOutput();
                in.transferTo(OutputStream.nullOutputStream());
                return;
            }
            if (manner == Manner.CUT_IN_CONTENT) {
                return;
            }
        }
        received.add(content.toByteArray());
        answer(client, content.toString(StandardCharsets.ISO_8859_1));
        if (in.read() >= 0) {
            faults.add("more after the end");
        }
    }

    private void answer(Socket client, String content) throws IOException {
        switch (manner) {
            case SILENT -> client.getInputStream().read();
            case CUT_IN_ANSWER -> client.getOutputStream().write("stream: O".getBytes(StandardCharsets.US_ASCII));
            case GARBAGE -> say(client, "stream: OK, I think");
            case ENDLESS -> client.getOutputStream().write("x".repeat(5_000).getBytes(StandardCharsets.US_ASCII));
            default -> say(client, content.contains(EICAR) ? "stream: Eicar-Signature FOUND" : "stream: OK");
        }
        client.shutdownOutput();
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : open) {
            client.close();
        }
    }
}

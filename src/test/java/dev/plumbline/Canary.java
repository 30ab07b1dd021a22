package dev.plumbline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A port that nobody has a reason to connect to: whoever does has obeyed a text that names it. */
public final class Canary implements AutoCloseable {
    private final ServerSocket socket;
    private final BlockingQueue<Integer> visitors = new LinkedBlockingQueue<>();
    private final Thread thread;
    private int visits;

    public Canary() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread = Thread.startVirtualThread(this::listen);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** All who came before one of our own, who comes in behind them. */
    public int visits() throws IOException, InterruptedException {
        try (Socket own = new Socket(socket.getInetAddress(), port())) {
            while (visitors.take() != own.getLocalPort()) {
                visits++;
            }
            return visits;
        }
    }

    private void listen() {
        try {
            while (true) {
                try (Socket visitor = socket.accept()) {
                    visitors.add(visitor.getPort());
                }
            }
        } catch (SocketException closed) {
            if (!socket.isClosed()) {
                throw new java.io.UncheckedIOException(closed);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        socket.close();
        thread.join();
    }
}

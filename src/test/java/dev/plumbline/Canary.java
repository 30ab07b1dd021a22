package dev.plumbline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicInteger;

/** A port that nobody has a reason to connect to: whoever does has obeyed a text that names it. */
public final class Canary implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicInteger visits = new AtomicInteger();
    private final Thread thread;

    public Canary() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread = Thread.startVirtualThread(this::listen);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Counted after one of our own, which came in behind all others. */
    public int visits() throws IOException, InterruptedException {
        int before = visits.get();
        new Socket(socket.getInetAddress(), port()).close();
        while (visits.get() == before) {
            Thread.sleep(1);
        }
        return visits.decrementAndGet();
    }

    private void listen() {
        try {
            while (true) {
                socket.accept().close();
                visits.incrementAndGet();
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

package dev.plumbline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A wire to a server on this machine, whatever they speak: slow, cut, or open with nothing coming through any more. TCP hides the loss
 * of single packets; what is left of it are these three.
 */
public final class FaultyWire implements AutoCloseable {
    private static final int CHUNK = 1 << 13;
    /** Where it is slow: so that few bytes come at a time. */
    private static final int SLOW_CHUNK = 64;

    private static final int TICKS = 25;

    private final int target;
    private final ServerSocket socket;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Map<Way, AtomicLong> carried = Map.of(Way.THERE, new AtomicLong(), Way.BACK, new AtomicLong());
    private volatile @Nullable Fault fault;
    private final AtomicInteger outages = new AtomicInteger();
    private volatile Duration delay = Duration.ZERO;
    private volatile int chunk = SLOW_CHUNK;
    private volatile @Nullable End outage;

    public enum Way {
        THERE,
        BACK
    }

    public enum End {
        /** Both sides are told, at once (RST). */
        CUT,
        /** Nobody is told: half open. */
        SILENCE
    }

    /** @param after how many bytes of a connection come through this way before */
    public record Fault(Way way, long after, End end) {}

    public FaultyWire(int target) throws IOException {
        this.target = target;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::listen);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Each connection made from now on. */
    public void fails(Fault next) {
        fault = next;
    }

    /**
     * All connections there are and all that are made, from now until it works again. What was open is dead for good then, and
     * after a silence nobody was told: as when a router has forgotten it.
     */
    public void fails(End all) {
        outage = all;
        outages.incrementAndGet();
        if (all == End.CUT) {
            for (Socket one : open) {
                reset(one);
            }
        }
    }

    public void works() {
        outage = null;
        fault = null;
        delay = Duration.ZERO;
    }

    /** Each few bytes take so long. */
    public void delays(Duration each) {
        delay = each;
        chunk = SLOW_CHUNK;
    }

    /** From now on as a line that carries so many bytes in a second each way. */
    public void carries(int bytesPerSecond) {
        delay = Duration.ofMillis(1_000 / TICKS);
        chunk = bytesPerSecond / TICKS;
    }

    /** How many bytes came through this way since this was asked last. */
    public long carried(Way way) {
        return Objects.requireNonNull(carried.get(way)).getAndSet(0);
    }

    private void listen() {
        try {
            while (true) {
                connect(socket.accept());
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void connect(Socket client) throws IOException {
        int outagesBefore = outages.get();
        open.add(client);
        if (outage == End.SILENCE) {
            return;
        }
        Socket server;
        try {
            if (outage == End.CUT) {
                throw new ConnectException("cut");
            }
            server = new Socket(InetAddress.getLoopbackAddress(), target);
        } catch (ConnectException nobodyThere) {
            reset(client);
            return;
        }
        open.add(server);
        Fault now = fault;
        Thread.startVirtualThread(() -> pump(Way.THERE, client, server, now, outagesBefore));
        Thread.startVirtualThread(() -> pump(Way.BACK, server, client, now, outagesBefore));
    }

    private void pump(Way way, Socket from, Socket to, @Nullable Fault now, int outagesBefore) {
        long left = now != null && now.way() == way ? now.after() : Long.MAX_VALUE;
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(chunk, 0, size()); read >= 0; read = in.read(chunk, 0, size())) {
                if (outages.get() != outagesBefore) {
                    return;
                }
                LockSupport.parkNanos(delay.toNanos());
                // Before it arrives: whoever has read the last of it may ask at once how much it was.
                Objects.requireNonNull(carried.get(way)).addAndGet(read);
                out.write(chunk, 0, (int) Math.min(read, left));
                out.flush();
                left -= read;
                if (left <= 0 && now != null) {
                    end(now.end(), from, to);
                    return;
                }
            }
            if (outages.get() == outagesBefore) {
                to.shutdownOutput();
            }
        } catch (IOException e) {
            // One of them has gone, or the other way was cut. In a silence nobody hears of that.
            if (outage != End.SILENCE && outages.get() == outagesBefore) {
                hangUp(from, to);
            }
        }
    }

    private void end(End end, Socket from, Socket to) throws IOException {
        if (end == End.CUT) {
            reset(from);
            reset(to);
        }
    }

    private int size() {
        return delay.isZero() ? CHUNK : Math.min(CHUNK, chunk);
    }

    private void reset(Socket one) {
        try {
            one.setSoLinger(true, 0);
        } catch (IOException e) {
            // It is closed already.
        }
        hangUp(one);
    }

    private void hangUp(Socket... sockets) {
        for (Socket one : sockets) {
            open.remove(one);
            try {
                one.close();
            } catch (IOException e) {
                // It is closed all the same.
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        hangUp(open.toArray(Socket[]::new));
    }
}

package dev.plumbline.documents.scan;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One connection to the daemon. Also its writes end: a socket that blocks would wait for ever for a daemon that hangs. */
final class ClamConnection implements AutoCloseable {

    static final int ANSWER_MAX = 1_024;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final long stepMillis;
    private @Nullable IOException broken;

    private ClamConnection(SocketChannel channel, Selector selector, long stepMillis) throws IOException {
        this.channel = channel;
        this.selector = selector;
        this.stepMillis = stepMillis;
        channel.configureBlocking(false);
        this.key = channel.register(selector, SelectionKey.OP_WRITE);
    }

    static ClamConnection open(InetSocketAddress address, ClamScanner.Patience patience) throws ScannerDown {
        try {
            SocketChannel channel = SocketChannel.open();
            Selector selector = channel.provider().openSelector();
            try {
                channel.socket()
                        .connect(address, Math.toIntExact(patience.connect().toMillis()));
                return new ClamConnection(channel, selector, patience.step().toMillis());
            } catch (IOException | UnresolvedAddressException e) {
                selector.close();
                channel.close();
                throw new ScannerDown("The scanner cannot be reached: " + e, e);
            }
        } catch (IOException e) {
            throw new ScannerDown("No connection can be made: " + e, e);
        }
    }

    /** Whether the daemon takes all of it; if not, it may have said why. */
    boolean takes(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                if (channel.write(bytes) == 0) {
                    await(SelectionKey.OP_WRITE);
                }
            }
            return true;
        } catch (IOException e) {
            broken = e;
            return false;
        }
    }

    /** What it says, up to the zero that ends it. */
    String answer() throws ScannerDown {
        ByteBuffer said = ByteBuffer.allocate(ANSWER_MAX);
        try {
            while (said.position() == 0 || said.get(said.position() - 1) != 0) {
                int count = said.hasRemaining() ? channel.read(said) : -1;
                if (count < 0) {
                    throw new ScannerDown("The scanner broke off its answer.", broken);
                }
                if (count == 0) {
                    await(SelectionKey.OP_READ);
                }
            }
            return new String(said.array(), 0, said.position() - 1, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new ScannerDown("The scanner gives no answer: " + e, e);
        }
    }

    private void await(int operation) throws IOException {
        key.interestOps(operation);
        if (selector.select(stepMillis) == 0) {
            throw new SocketTimeoutException("nothing within " + stepMillis + " ms");
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws ScannerDown {
        try {
            selector.close();
            channel.close();
        } catch (IOException e) {
            throw new ScannerDown("The connection cannot be closed.", e);
        }
    }
}

package dev.plumbline.documents.scan;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks ClamAV's daemon by its own protocol (clamd(8), INSTREAM): chunks, each behind its length, and an empty one at the end. Any
 * answer that is not one of the two verdicts, word for word, is no verdict.
 */
final class ClamScanner implements Scanner {

    static final int CHUNK = 64 << 10;

    private static final byte[] SCAN = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VERSION = "zVERSION\0".getBytes(StandardCharsets.US_ASCII);
    private static final String CLEAN = "stream: OK";
    private static final Pattern FOUND = Pattern.compile("stream: (\\S.{0,200}) FOUND");
    private static final Pattern ENGINE = Pattern.compile("ClamAV [\\x20-\\x7E]{1,200}");

    private final String host;
    private final int port;
    private final Patience patience;

    /** How long is waited for a connection, and for each next step of the daemon: a large archive takes its time. */
    record Patience(Duration connect, Duration step) {
        static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(120));
    }

    ClamScanner(String host, int port, Patience patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    @Override
    public Verdict scan(InputStream content) throws IOException, ScannerDown {
        String said = answerTo(content);
        Matcher found = FOUND.matcher(said);
        if (found.matches()) {
            return new Verdict.Infected(found.group(1));
        }
        if (!said.equals(CLEAN)) {
            throw new ScannerDown("The scanner gave no verdict but said: " + said);
        }
        return new Verdict.Clean(engine());
    }

    private String answerTo(InputStream content) throws IOException, ScannerDown {
        try (ClamConnection clamd = connected()) {
            if (send(content, clamd)) {
                return clamd.answer();
            }
            // It hangs up in the middle of what is too large for it, and says so before.
            throw new ScannerDown("The scanner broke off and said: " + clamd.answer());
        }
    }

    private static boolean send(InputStream content, ClamConnection clamd) throws IOException {
        byte[] chunk = new byte[Integer.BYTES + CHUNK];
        boolean taken = clamd.takes(ByteBuffer.wrap(SCAN));
        while (taken) {
            int count = content.readNBytes(chunk, Integer.BYTES, CHUNK);
            taken = clamd.takes(ByteBuffer.wrap(chunk, 0, Integer.BYTES + count).putInt(0, count));
            if (count == 0) {
                return taken;
            }
        }
        return false;
    }

    /** The version of the engine and of its signatures, as "ClamAV 1.4.6/27800/Sat Nov 28 09:00:00 2026". */
    @Override
    public String engine() throws ScannerDown {
        try (ClamConnection clamd = connected()) {
            String said = clamd.takes(ByteBuffer.wrap(VERSION)) ? clamd.answer() : "";
            if (!ENGINE.matcher(said).matches()) {
                throw new ScannerDown("The scanner does not say its version but: " + said);
            }
            return said;
        }
    }

    private ClamConnection connected() throws ScannerDown {
        return ClamConnection.open(new InetSocketAddress(host, port), patience);
    }
}

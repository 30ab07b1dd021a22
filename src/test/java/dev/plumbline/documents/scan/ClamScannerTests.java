package dev.plumbline.documents.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.documents.scan.ClamServer.Manner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClamScannerTests {

    private static final int LARGE = 40 << 20;

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void findsWhatTheDaemonFinds() throws Exception {
        try (ClamServer clamd = new ClamServer(Manner.HONEST, LARGE)) {
            assertThat(clamd.scanner().scan(content(ClamServer.EICAR)))
                    .isEqualTo(new Verdict.Infected("Eicar-Signature"));
            assertThat(clamd.scanner().scan(content("minutes"))).isEqualTo(new Verdict.Clean(ClamServer.VERSION));
            assertThat(clamd.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "65535", "65536", "65537", "131072", "1000000"})
    void sendsEveryByteInItsOrder(int length) throws Exception {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        try (ClamServer clamd = new ClamServer(Manner.HONEST, LARGE)) {
            assertThat(clamd.scanner().scan(new ByteArrayInputStream(bytes))).isInstanceOf(Verdict.Clean.class);
            assertThat(clamd.received()).singleElement().isEqualTo(bytes);
            assertThat(clamd.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT", "CUT_IN_CONTENT", "CUT_IN_ANSWER", "GARBAGE", "ENDLESS", "NO_VERSION"})
    void takesNothingForCleanThatTheDaemonDoesNotCallSo(Manner manner) throws Exception {
        try (ClamServer clamd = new ClamServer(manner, LARGE)) {
            assertThatThrownBy(() -> clamd.scanner().scan(content("minutes"))).isInstanceOf(ScannerDown.class);
        }
    }

    @Test
    void doesNotWaitForADaemonThatNeverReads() throws Exception {
        try (ClamServer clamd = new ClamServer(Manner.NEVER_READING, LARGE)) {
            assertThatThrownBy(() -> clamd.scanner().scan(new ByteArrayInputStream(new byte[LARGE])))
                    .isInstanceOf(ScannerDown.class);
        }
    }

    @Test
    void tellsThatAContentIsTooLargeForTheDaemon() throws Exception {
        try (ClamServer clamd = new ClamServer(Manner.HONEST, 100_000)) {
            assertThatThrownBy(() -> clamd.scanner().scan(new ByteArrayInputStream(new byte[300_000])))
                    .isInstanceOf(ScannerDown.class)
                    .hasMessageContaining("size limit exceeded");
        }
    }

    @Test
    void isDownWhereNobodyListensOrNoSuchMachineIs() throws Exception {
        Scanner closed;
        try (ClamServer clamd = new ClamServer(Manner.HONEST, LARGE)) {
            closed = clamd.scanner();
        }
        Scanner unknown = new ClamScanner(
                "clamav.invalid", 3310, new ClamScanner.Patience(Duration.ofSeconds(20), Duration.ofSeconds(20)));
        assertThatThrownBy(() -> closed.scan(content("x"))).isInstanceOf(ScannerDown.class);
        assertThatThrownBy(() -> unknown.scan(content("x"))).isInstanceOf(ScannerDown.class);
    }

    @Test
    void isNotDownWhenTheContentCannotBeRead() throws Exception {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        try (ClamServer clamd = new ClamServer(Manner.HONEST, LARGE)) {
            assertThatThrownBy(() -> clamd.scanner().scan(broken))
                    .isInstanceOf(IOException.class)
                    .hasMessage("disk");
        }
    }

    @Test
    void saysThatNothingWasScannedWhereNoScannerIsSetUp() throws Exception {
        for (String host : new String[] {null, "", " "}) {
            Scanner scanner = new ScanConfiguration().scanner(new ClamSettings(host, 3310));
            assertThat(scanner.scan(content(ClamServer.EICAR))).isEqualTo(new Verdict.NotScanned());
        }
        assertThat(new ScanConfiguration().scanner(new ClamSettings("scanner", 3310)))
                .isInstanceOf(ClamScanner.class);
    }
}

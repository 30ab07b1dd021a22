package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class CanaryTests {
    @Test
    void countsEveryVisitorButItsOwn() throws Exception {
        try (Canary canary = new Canary()) {
            assertThat(canary.visits()).isZero();
            visit(canary);
            visit(canary);
            assertThat(canary.visits()).isEqualTo(2);
            assertThat(canary.visits()).isEqualTo(2);
        }
    }

    private static void visit(Canary canary) throws IOException {
        new Socket(InetAddress.getLoopbackAddress(), canary.port()).close();
    }
}

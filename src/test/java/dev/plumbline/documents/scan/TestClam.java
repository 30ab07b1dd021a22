package dev.plumbline.documents.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The scanner that all system tests have: it speaks ClamAV's protocol, knows the one test signature, and can be taken down. */
public final class TestClam implements DisposableBean {
    /** What every scanner finds and nobody is harmed by (eicar.org). */
    public static final String EICAR = ClamServer.EICAR;

    private static final int SIZE_MAX = 1 << 30;

    private final int port;
    private @Nullable ClamServer server;

    private TestClam() throws IOException {
        ClamServer first = new ClamServer(ClamServer.Manner.HONEST, SIZE_MAX);
        this.port = first.port();
        this.server = first;
    }

    /** From now on nobody listens there. */
    public void goDown() {
        try {
            if (server != null) {
                server.close();
                server = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void comeUp() {
        try {
            if (server == null) {
                server = new ClamServer(ClamServer.Manner.HONEST, SIZE_MAX, port);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() {
        goDown();
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {
        @Bean
        TestClam testClam() throws IOException {
            return new TestClam();
        }

        @Bean
        DynamicPropertyRegistrar clamav(TestClam clam) {
            return registry -> {
                registry.add("plumbline.documents.clamav.host", () -> "127.0.0.1");
                registry.add("plumbline.documents.clamav.port", () -> clam.port);
            };
        }
    }
}

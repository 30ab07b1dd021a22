package dev.plumbline.documents.store;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.services.s3.S3Client;

/** A real S3 server in a process of its own, with one bucket in memory. */
final class S3Server implements AutoCloseable {
    static final String BUCKET = "contents";

    private final Process process;
    private final int port;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static S3Server start(Path folder) throws IOException {
        int port = freePort();
        Path settings = Files.write(
                folder.resolve("s3.properties"),
                List.of(
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.endpoint=http://127.0.0.1:" + port,
                        "s3proxy.identity=test",
                        "s3proxy.credential=test-secret",
                        "jclouds.provider=transient-nio2",
                        "jclouds.identity=none",
                        "jclouds.credential=none"));
        Path log = Files.writeString(
                folder.resolve("logback.xml"), "<configuration><root level=\"off\"/></configuration>");
        File out = folder.resolve("s3.log").toFile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dlogback.configurationFile=" + log,
                        "-cp",
                        Files.readString(Path.of("target/s3-server.classpath")),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(out)
                .start();
        S3Server server = new S3Server(process, port);
        await().atMost(Duration.ofMinutes(2)).until(server::answers);
        try (S3Client client = StoreConfiguration.client(settings(port, Duration.ofSeconds(30)))) {
            client.createBucket(r -> r.bucket(BUCKET));
        }
        return server;
    }

    int port() {
        return port;
    }

    S3Client client() {
        return StoreConfiguration.client(settings(port, Duration.ofSeconds(30)));
    }

    static S3Settings settings(int port, Duration timeout) {
        return new S3Settings(
                BUCKET, URI.create("http://127.0.0.1:" + port), "us-east-1", "test", "test-secret", true, timeout);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The S3 server does not start");
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}

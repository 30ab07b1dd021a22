package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** An open stream and what it has shown. */
public record LiveScreen(Stream<String> body, List<String> lines, Thread reader) implements AutoCloseable {
    public static LiveScreen open(Http caller) {
        HttpRequest.Builder request = HttpRequest.newBuilder(caller.base().resolve("/api/v1/live"));
        caller.headers().forEach(request::header);
        try {
            HttpResponse<Stream<String>> answer = HttpClient.newHttpClient()
                    .sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                    .get(20, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).isEqualTo(200);
            List<String> lines = new CopyOnWriteArrayList<>();
            Thread reader = Thread.ofVirtual().start(() -> read(answer.body(), lines));
            LiveScreen screen = new LiveScreen(answer.body(), lines, reader);
            soon(() -> screen.saw("ready"));
            return screen;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public boolean saw(String text) {
        return lines.stream().anyMatch(l -> l.contains(text));
    }

    public static void soon(Callable<Boolean> holds) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(holds);
    }

    @Override
    public void close() {
        body.close();
    }

    private static void read(Stream<String> body, List<String> into) {
        try {
            body.forEach(into::add);
        } catch (UncheckedIOException closed) {
            assertThat(closed.getCause()).isInstanceOf(IOException.class);
        }
    }
}

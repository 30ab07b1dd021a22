package dev.plumbline.attack;

import dev.plumbline.Http;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One request as it will stand on the wire. */
record Call(String method, String target, Map<String, String> headers, byte @Nullable [] body, boolean chunked) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Status of a connection that the server closed instead of reading on. */
    static final int CLOSED = 0;

    Call(String method, String target, Map<String, String> headers, byte @Nullable [] body) {
        this(method, target, headers, body, false);
    }

    Call with(String name, @Nullable String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        if (value == null) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return new Call(method, target, more, body, chunked);
    }

    Call to(String otherTarget) {
        return new Call(method, otherTarget, headers, body, chunked);
    }

    Call carrying(byte @Nullable [] otherBody) {
        return new Call(method, target, headers, otherBody, chunked);
    }

    /** Without saying how long the body is. */
    Call inChunks() {
        return new Call(method, target, headers, body, true);
    }

    private HttpRequest.BodyPublisher publisher() {
        byte[] sent = body;
        if (sent == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        return chunked
                ? HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(sent))
                : HttpRequest.BodyPublishers.ofByteArray(sent);
    }

    Call carrying(String text) {
        return carrying(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The answer, or {@link #CLOSED} when the server hung up on a body that it did not want. */
    Http.Answer send(URI base) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + target)).timeout(LIMIT).method(method, publisher());
        headers.forEach(request::header);
        try {
            // The client's own limit ends with the headers; an answer that never ends must not hold a test.
            HttpResponse<String> answer = CLIENT.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                    .orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS)
                    .join();
            return new Http.Answer(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (CompletionException e) {
            if (body != null && body.length > 1 << 20 && e.getCause() instanceof IOException) {
                return new Http.Answer(CLOSED, Map.of(), "");
            }
            throw new IllegalStateException(method + " " + target + " " + List.copyOf(headers.keySet()), e.getCause());
        }
    }
}

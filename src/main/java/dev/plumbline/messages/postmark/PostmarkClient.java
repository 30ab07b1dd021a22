package dev.plumbline.messages.postmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests to Postmark. Its address is the operator's, so that it needs no guard as those that firms name do. */
final class PostmarkClient {
    /** Its answers are a few hundred bytes. */
    private static final long ANSWER_MAX = 64 << 10;

    private static final int WORDS_MAX = 300;

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final PostmarkSettings settings;
    private final JsonMapper json;

    PostmarkClient(PostmarkSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /** @param body what it said; empty when that was no JSON */
    record Reply(int status, JsonNode body) {
        int errorCode() {
            return body.path("ErrorCode").asInt(-1);
        }

        String words() {
            String words = body.path("Message").asString("");
            return words.substring(0, Math.min(WORDS_MAX, words.length()));
        }

        PostmarkRefused refused() {
            return new PostmarkRefused("Postmark answered " + status + ", code " + errorCode() + ": " + words());
        }
    }

    Reply post(String path, Map<String, ?> body) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.address() + path))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-Postmark-Server-Token", Objects.requireNonNull(settings.token()));
    }

    /** All of it in the time that is set: a server that says a byte now and then would hold the job otherwise. */
    private Reply send(HttpRequest.Builder request) {
        CompletableFuture<HttpResponse<byte[]>> call =
                http.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), ANSWER_MAX));
        try {
            HttpResponse<byte[]> answer = call.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return new Reply(answer.statusCode(), read(answer.body()));
        } catch (TimeoutException e) {
            throw new PostmarkRefused(
                    "Postmark gave no answer within " + settings.timeout().toSeconds() + " seconds.");
        } catch (ExecutionException e) {
            throw new PostmarkRefused("Postmark cannot be reached: " + why(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostmarkRefused("The call of Postmark was interrupted.");
        } finally {
            call.cancel(true);
        }
    }

    private static String why(ExecutionException failure) {
        return failure.getCause() instanceof IOException io ? io.toString() : String.valueOf(failure.getCause());
    }

    private JsonNode read(byte[] body) {
        try {
            JsonNode read = json.readTree(new String(body, StandardCharsets.UTF_8));
            return read.isObject() ? read : json.createObjectNode();
        } catch (JacksonException e) {
            return json.createObjectNode();
        }
    }
}

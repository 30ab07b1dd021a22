package dev.plumbline.messages.postmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Postmark as its documents show its answers, and as bad as a test wants it. */
final class TestPostmark {
    static final String TAKEN = """
            {"To":"gus@example.com","SubmittedAt":"2026-11-28T07:25:01.4178645-05:00",
             "MessageID":"0a129aee-e1cd-480d-b08d-4f48548ff48d","ErrorCode":0,"Message":"OK"}
            """;
    static final String ID = "0a129aee-e1cd-480d-b08d-4f48548ff48d";
    static final String INACTIVE = """
            {"ErrorCode":406,"Message":"You tried to send to recipient(s) that have been marked as inactive. Found inactive \
            addresses: gus@example.com. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a \
            manual suppression."}
            """;
    static final String INVALID = """
            {"ErrorCode":300,"Message":"Error parsing 'To': Illegal email address 'gus@example.com'."}
            """;
    static final String BAD_TOKEN = """
            {"ErrorCode":10,"Message":"Request does not contain a valid Server token."}
            """;
    static final String NOTHING_FOUND = """
            {"TotalCount":0,"Messages":[]}
            """;

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final JsonMapper json = JsonMapper.builder().build();
    private volatile Says next = (exchange, one) -> answer(exchange, 200, TAKEN);
    private volatile CountDownLatch open = new CountDownLatch(0);

    /** One request as it came. */
    record Asked(String method, String path, String token, String text, JsonNode body) {}

    @FunctionalInterface
    interface Says {
        void to(HttpExchange exchange, Asked asked) throws IOException;
    }

    TestPostmark() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Asked one = new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("X-Postmark-Server-Token"),
                text,
                text.isEmpty() ? json.createObjectNode() : json.readTree(text));
        asked.add(one);
        next.to(exchange, one);
    }

    void reset() {
        open.countDown();
        asked.clear();
        next = (exchange, one) -> answer(exchange, 200, one.method().equals("GET") ? NOTHING_FOUND : TAKEN);
    }

    /** The same to sendings; to searches that there is nothing. */
    void says(int status, String body) {
        next = (exchange, one) -> {
            boolean search = one.method().equals("GET");
            answer(exchange, search ? 200 : status, search ? NOTHING_FOUND : body);
        };
    }

    void does(Says other) {
        next = other;
    }

    /** Takes what comes and says nothing until the next {@link #reset}. */
    void hangs() {
        CountDownLatch wait = new CountDownLatch(1);
        open = wait;
        next = (exchange, one) -> {
            try {
                boolean ended = wait.await(60, TimeUnit.SECONDS);
                exchange.close();
                assert ended;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    List<Asked> letters() {
        return asked.stream().filter(one -> one.path().equals("/email")).toList();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

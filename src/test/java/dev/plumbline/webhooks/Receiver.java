package dev.plumbline.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A system that is told of events, as good or as bad as a test wants it. */
public final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = Behaviour.answers(204);

    /** One request as it came. */
    public record Got(HttpHeaders headers, String body) {
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** What it does with a request that it has noted. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(HttpExchange exchange, Got got) throws IOException, InterruptedException;

        static Behaviour answers(int status) {
            return (exchange, got) -> {
                exchange.sendResponseHeaders(status, -1);
                exchange.close();
            };
        }

        /** With a body that tells it to go elsewhere. */
        static Behaviour redirects(String to) {
            return (exchange, got) -> {
                exchange.getResponseHeaders().set("Location", to);
                answers(307).answer(exchange, got);
            };
        }

        static Behaviour says(int status, String text) {
            return (exchange, got) -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            };
        }
    }

    public Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            Got one = new Got(
                    HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            got.add(one);
            try {
                behaviour.answer(exchange, one);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    public void does(Behaviour next) {
        behaviour = next;
    }

    public List<Got> got() {
        return List.copyOf(got);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

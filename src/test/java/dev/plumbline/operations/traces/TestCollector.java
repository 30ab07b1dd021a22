package dev.plumbline.operations.traces;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/** Takes traces by OTLP over HTTP, and reads of each span what a test asks for, from the bytes of the protocol. */
public final class TestCollector implements AutoCloseable {
    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final List<String> raw = new CopyOnWriteArrayList<>();
    private volatile Headers headers = new Headers();

    /** One span, with attributes as text. */
    public record Told(
            String trace, String span, String parent, String name, long nanos, Map<String, String> attributes) {}

    public TestCollector(int status) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/traces", exchange -> {
            byte[] sent = exchange.getRequestBody().readAllBytes();
            headers = exchange.getRequestHeaders();
            byte[] body = "gzip".equals(headers.getFirst("Content-Encoding"))
                    ? new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes()
                    : sent;
            raw.add(new String(body, StandardCharsets.ISO_8859_1));
            for (Field resource : fields(body, 1)) {
                for (Field scope : fields(resource.bytes(), 2)) {
                    fields(scope.bytes(), 2).forEach(span -> told.add(span(span.bytes())));
                }
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<Told> told() {
        return told;
    }

    List<String> names() {
        return told.stream().map(Told::name).toList();
    }

    String header(String name) {
        return String.valueOf(headers.getFirst(name));
    }

    /** All that came, as it came. */
    public String raw() {
        return String.join("\n", raw);
    }

    private record Field(int number, long value, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** opentelemetry/proto/trace/v1/trace.proto, message Span. */
    private static Told span(byte[] span) {
        Map<String, String> attributes = new TreeMap<>();
        for (Field attribute : fields(span, 9)) {
            Field value = fields(first(attribute.bytes(), 2).bytes()).getFirst();
            attributes.put(
                    first(attribute.bytes(), 1).text(),
                    value.number() == 1 ? value.text() : String.valueOf(value.value()));
        }
        return new Told(
                hex(span, 1),
                hex(span, 2),
                hex(span, 4),
                first(span, 5).text(),
                first(span, 8).value() - first(span, 7).value(),
                attributes);
    }

    private static String hex(byte[] message, int number) {
        return fields(message, number).stream()
                .findFirst()
                .map(field -> HexFormat.of().formatHex(field.bytes()))
                .orElse("");
    }

    private static Field first(byte[] message, int number) {
        List<Field> found = fields(message, number);
        assertThat(found).as("field %d", number).isNotEmpty();
        return found.getFirst();
    }

    private static List<Field> fields(byte[] message, int number) {
        return fields(message).stream()
                .filter(field -> field.number() == number)
                .toList();
    }

    /** Protocol Buffers, Encoding: each field is its number and kind, then a number or so many bytes. */
    private static List<Field> fields(byte[] message) {
        ByteBuffer left = ByteBuffer.wrap(message).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        List<Field> fields = new ArrayList<>();
        while (left.hasRemaining()) {
            long tag = varint(left);
            int number = (int) (tag >> 3);
            switch ((int) (tag & 7)) {
                case 0 -> fields.add(new Field(number, varint(left), new byte[0]));
                case 1 -> fields.add(new Field(number, left.getLong(), new byte[0]));
                case 2 -> {
                    byte[] bytes = new byte[(int) varint(left)];
                    left.get(bytes);
                    fields.add(new Field(number, 0, bytes));
                }
                case 5 -> fields.add(new Field(number, left.getInt(), new byte[0]));
                default -> throw new IllegalStateException("No protocol buffer");
            }
        }
        return fields;
    }

    private static long varint(ByteBuffer left) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = left.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

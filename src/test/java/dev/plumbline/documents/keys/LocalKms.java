package dev.plumbline.documents.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks the part of the protocol of AWS KMS (JSON 1.1) that is used, with a key of its own and real AES-256-GCM: the encryption
 * context is authenticated, as there. For want of a server that can be had as an artefact.
 */
public final class LocalKms implements AutoCloseable {
    public static final String KEY = "alias/plumbline";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int NONCE = 12;

    private final HttpServer server;
    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Mood mood = Mood.WELL;

    /** What it answers. */
    public enum Mood {
        WELL,
        BROKEN,
        DENYING
    }

    public LocalKms() throws IOException {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        key = new SecretKeySpec(bytes, "AES");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public void feels(Mood next) {
        mood = next;
    }

    /** How often it was asked. */
    public int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        String signed = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        switch (mood) {
            case BROKEN -> send(exchange, 500, Map.of("__type", "KMSInternalException"));
            case DENYING -> refuse(exchange, "AccessDeniedException");
            case WELL -> {
                if (!signed.startsWith("AWS4-HMAC-SHA256 Credential=")) {
                    refuse(exchange, "MissingAuthenticationTokenException");
                } else if (!body.path("KeyId").asString("").equals(KEY)) {
                    refuse(exchange, "NotFoundException");
                } else {
                    work(exchange, target, body);
                }
            }
        }
    }

    private void work(HttpExchange exchange, String target, JsonNode body) throws IOException {
        byte[] context = context(body.path("EncryptionContext"));
        try {
            if (target.endsWith(".Encrypt")) {
                byte[] nonce = new byte[NONCE];
                random.nextBytes(nonce);
                byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, bytes(body, "Plaintext"), context);
                byte[] blob = Arrays.copyOf(nonce, NONCE + sealed.length);
                System.arraycopy(sealed, 0, blob, NONCE, sealed.length);
                send(exchange, 200, Map.of("CiphertextBlob", text(blob), "KeyId", KEY));
            } else {
                byte[] blob = bytes(body, "CiphertextBlob");
                byte[] clear = run(
                        Cipher.DECRYPT_MODE,
                        Arrays.copyOf(blob, NONCE),
                        Arrays.copyOfRange(blob, NONCE, blob.length),
                        context);
                send(exchange, 200, Map.of("Plaintext", text(clear), "KeyId", KEY));
            }
        } catch (GeneralSecurityException e) {
            refuse(exchange, "InvalidCiphertextException");
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, byte[] context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(context);
        return cipher.doFinal(text);
    }

    private static byte[] context(JsonNode given) {
        Map<String, String> sorted = new TreeMap<>();
        given.properties()
                .forEach(each -> sorted.put(each.getKey(), each.getValue().asString()));
        return sorted.toString().getBytes(UTF_8);
    }

    private static byte[] bytes(JsonNode body, String name) {
        return Base64.getDecoder().decode(body.path(name).asString());
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static void refuse(HttpExchange exchange, String type) throws IOException {
        send(exchange, 400, Map.of("__type", type, "message", "refused"));
    }

    private static void send(HttpExchange exchange, int status, Map<String, String> answer) throws IOException {
        byte[] body = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

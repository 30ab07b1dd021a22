package dev.plumbline.platform.http;

import dev.plumbline.platform.problems.BodyRefused;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that reaches the caller only after its transaction has committed, and the request read once and kept. */
final class HeldAnswer extends ContentCachingResponseWrapper {
    private static final List<String> KEPT_HEADERS = List.of("Content-Type", "ETag", "Location");

    private final byte[] body;
    private final HttpServletRequest request;

    HeldAnswer(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.body = read(request);
        this.request = new Reread(request, body);
    }

    /** Here no reader of JSON stands between the body and the caller's answer. */
    private static byte[] read(HttpServletRequest request) {
        try {
            return request.getInputStream().readAllBytes();
        } catch (BodyRefused e) {
            throw e.problem();
        } catch (IOException e) {
            throw Problem.of(SharedProblem.MALFORMED, "The body broke off or breaks the rules of HTTP.");
        }
    }

    HttpServletRequest request() {
        return request;
    }

    /** Of the whole question: what stands behind the path asks as much as the body does. */
    String requestHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String query = request.getQueryString();
            digest.update((query == null ? "" : query).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    IdempotencyRepository.Answer answer() {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            String value = name.equals("Content-Type") ? getContentType() : getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new IdempotencyRepository.Answer(
                "", "", getStatus(), headers, new String(getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    void replay(IdempotencyRepository.Answer kept) throws IOException {
        setStatus(kept.status());
        kept.headers().forEach(this::setHeader);
        setHeader("Idempotency-Replayed", "true");
        getOutputStream().write(kept.body().getBytes(StandardCharsets.UTF_8));
    }

    void send() throws IOException {
        copyBodyToResponse();
    }

    private static final class Reread extends HttpServletRequestWrapper {
        private final byte[] body;

        Reread(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] buffer, int offset, int length) {
                    return bytes.read(buffer, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("read at once");
                }
            };
        }
    }
}

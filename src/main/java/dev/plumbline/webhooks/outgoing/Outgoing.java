package dev.plumbline.webhooks.outgoing;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Posts to an address that a firm has named. No redirect is followed, nothing is sent twice by itself, no cookie is kept, no
 * answer unpacked, and after fifteen seconds it is over, whatever the receiver does.
 */
@Component
public class Outgoing {
    static final Duration LIMIT = Duration.ofSeconds(15);

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final int TEXT_MAX = 1_000;
    /**
     * Of a node, and as many to one host: many webhooks may lie on one, and those that hang must not keep the others waiting. Each
     * webhook has a few requests at a time only, which its workers see to.
     */
    private static final int CONNECTIONS = 5_000;

    /** Of an answer; without a limit it would be kept whole, whatever its length. */
    private static final Http1Config HEAD =
            Http1Config.custom().setMaxHeaderCount(200).setMaxLineLength(16_384).build();

    private final CloseableHttpClient everywhere;
    private final CloseableHttpClient trusted;
    private final Duration limit;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-limit").factory());

    @Autowired
    Outgoing(AddressGuard guard, HostNames names, Clock clock) {
        this(guard, names, clock, LIMIT);
    }

    Outgoing(AddressGuard guard, HostNames names, Clock clock, Duration limit) {
        this.clock = clock;
        this.everywhere = client(names, guard::allowsAll);
        this.trusted = client(names, guard::trustsAll);
        this.limit = limit;
    }

    /** What came of it; a receiver that does not answer, or must not be asked, is an answer too. */
    public Answer post(URI address, Map<String, String> headers, byte[] body) {
        long started = System.nanoTime();
        HttpPost request = new HttpPost(address);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        ScheduledFuture<?> alarm = timer.schedule(request::abort, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            CloseableHttpClient client = Destinations.isUsual(address) ? everywhere : trusted;
            ClassicHttpResponse response = client.executeOpen(null, request, null);
            return new Answer(
                    response.getCode(), text(response), null, since(started), RetryAfter.of(response, clock.instant()));
        } catch (IOException e) {
            return Answer.none(why(e, since(started)), since(started));
        } finally {
            alarm.cancel(false);
            // Closes the connection with whatever the receiver still says: closing the answer would read that first.
            request.abort();
        }
    }

    private static CloseableHttpClient client(HostNames names, Predicate<InetAddress[]> allowed) {
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(CONNECT)
                .setSocketTimeout(Timeout.of(LIMIT))
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new GuardedNames(names, allowed))
                        .setDefaultConnectionConfig(connections)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(HEAD)
                                .build())
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(LIMIT))
                        .setConnectionRequestTimeout(Timeout.of(LIMIT))
                        .build())
                // Each request has a connection of its own, to an address that was looked at a moment ago.
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Plumbline-Webhooks/1.0")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static String text(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return "";
        }
        // Not closed: that would read the rest.
        return storable(new String(entity.getContent().readNBytes(TEXT_MAX), StandardCharsets.UTF_8));
    }

    private String why(IOException failure, Duration took) {
        if (took.compareTo(limit) >= 0) {
            return "No answer within " + limit.toSeconds() + " seconds.";
        }
        String message = failure.getMessage();
        return storable(failure.getClass().getSimpleName() + (message == null ? "" : ": " + message));
    }

    /** What a receiver says can be anything, and stands in the messages of failures too. */
    private static String storable(String text) {
        return text.substring(0, Math.min(TEXT_MAX, text.length())).replace('\0', ' ');
    }

    private static Duration since(long started) {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    @PreDestroy
    void close() throws IOException {
        timer.shutdownNow();
        everywhere.close();
        trusted.close();
    }
}

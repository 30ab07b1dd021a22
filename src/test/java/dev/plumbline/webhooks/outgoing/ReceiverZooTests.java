package dev.plumbline.webhooks.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.FaultyWire;
import dev.plumbline.FaultyWire.End;
import dev.plumbline.FaultyWire.Fault;
import dev.plumbline.FaultyWire.Way;
import dev.plumbline.webhooks.Receiver;
import dev.plumbline.webhooks.outgoing.ReceiverZoo.Animal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F7: whatever a receiver does, an attempt ends in time, takes little of what it says, and goes nowhere else. */
class ReceiverZooTests {
    private static final Duration LIMIT = Duration.ofMillis(700);
    /** A machine that is busy is late; a client that waits for the receiver waits longer than that. */
    private static final Duration LATEST = Duration.ofSeconds(3);
    /** What the sockets between the two hold, and the client has read on. */
    private static final long ON_ITS_WAY = 16L << 20;

    private final AddressGuard trusting = new AddressGuard(List.of("127.0.0.1/32"));
    private final Outgoing outgoing = new Outgoing(trusting, InetAddress::getAllByName, Clock.systemUTC(), LIMIT);
    private ReceiverZoo zoo;

    @BeforeEach
    void open() throws IOException {
        zoo = new ReceiverZoo();
    }

    @AfterEach
    void close() throws IOException {
        zoo.close();
        outgoing.close();
    }

    @FunctionalInterface
    private interface Posts {
        Answer post(URI address);
    }

    @Test
    void anAttemptEndsWhateverTheReceiverDoes() {
        List<String> wrong = judge(address -> outgoing.post(address, Map.of(), "{}".getBytes(StandardCharsets.UTF_8)));

        System.out.printf("F7 bad receivers: %d wrong of %d%n", wrong.size(), Animal.values().length);
        assertThat(wrong).isEmpty();
    }

    /** Else what is above would find nothing whatever there was. */
    @Test
    void findsAClientThatTrustsItsReceivers() throws Exception {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            List<String> wrong = judge(address -> trusting(client, address));
            client.shutdownNow();

            assertThat(wrong)
                    .anyMatch(one -> one.startsWith("HANGS took"))
                    .anyMatch(one -> one.startsWith("HUGE_BODY gave"))
                    .anyMatch(one -> one.startsWith("REDIRECTS led"));
        }
    }

    /** At each point of the exchange: what is said to be taken was taken whole, and the wire's silence is over in time. */
    @Test
    void aWireThatFailsIsAnAttemptThatFailed() throws Exception {
        byte[] body = ("{\"text\":\"" + "x".repeat(500) + "\"}").getBytes(StandardCharsets.UTF_8);
        int failed = 0;
        int tried = 0;
        try (Receiver receiver = new Receiver();
                FaultyWire wire = new FaultyWire(URI.create(receiver.url()).getPort())) {
            URI address = URI.create("http://127.0.0.1:" + wire.port() + "/events");
            for (Way way : Way.values()) {
                for (End end : End.values()) {
                    for (int after = 0; after < 900; after += 150) {
                        wire.fails(new Fault(way, after, end));
                        int before = receiver.got().size();
                        Answer answer = outgoing.post(address, Map.of(), body);
                        tried++;
                        failed += answer.isSuccess() ? 0 : 1;
                        assertThat(answer.took()).isLessThan(LATEST);
                        if (answer.isSuccess()) {
                            assertThat(receiver.got()).hasSize(before + 1);
                            assertThat(receiver.got().getLast().body()).hasSize(body.length);
                        }
                    }
                }
            }
            wire.works();
            assertThat(outgoing.post(address, Map.of(), body).isSuccess()).isTrue();
        }
        assertThat(failed).isBetween(tried / 4, tried - 1);
    }

    private List<String> judge(Posts client) {
        List<String> wrong = new ArrayList<>();
        for (Animal animal : Animal.values()) {
            Answer answer = client.post(URI.create(zoo.url(animal)));
            if (answer.isSuccess() && animal != Animal.DRIBBLES) {
                wrong.add(animal + " was taken for a success");
            }
            if (answer.took().compareTo(LATEST) >= 0) {
                wrong.add(animal + " took " + answer.took());
            }
            long given = zoo.given();
            // Answers before the answer are dropped as they come: only the clock ends them.
            boolean much = given > ON_ITS_WAY && animal != Animal.CONTINUES;
            if (much || answer.text().length() > 1_000) {
                wrong.add(animal + " gave " + given + " bytes, of which are kept "
                        + answer.text().length());
            }
            if (zoo.inside() > 0) {
                wrong.add(animal + " led inside");
            }
        }
        return wrong;
    }

    /** With the patience that it has by itself cut to what a test can wait. */
    private static Answer trusting(HttpClient client, URI address) {
        long started = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(address)
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        try {
            HttpResponse<String> response = client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                    .get(LATEST.toMillis() + 100, TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), response.body(), null, since(started), Duration.ZERO);
        } catch (ExecutionException | TimeoutException e) {
            return Answer.none(e.toString(), since(started));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Duration since(long started) {
        return Duration.ofNanos(System.nanoTime() - started);
    }
}

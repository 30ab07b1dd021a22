package dev.plumbline.webhooks.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.shared.Problem;
import dev.plumbline.webhooks.Receiver;
import dev.plumbline.webhooks.Receiver.Behaviour;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Receivers that are slow, endless, lying or somewhere else. */
class OutgoingTests {
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);
    private static final Duration SHORT = Duration.ofMillis(500);

    private final AddressGuard trusting = new AddressGuard(List.of("127.0.0.1/32"));
    private final AddressGuard strict = new AddressGuard(List.of());
    private final HostNames system = InetAddress::getAllByName;
    private Receiver receiver;

    @BeforeEach
    void starts() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void stops() {
        receiver.close();
    }

    @Test
    void sendsWhatItIsGiven() {
        receiver.does(Behaviour.says(201, "thanks"));

        Answer answer = post(trusting, system, receiver.url(), Duration.ofSeconds(10));

        assertThat(answer.isSuccess()).isTrue();
        assertThat(answer.text()).isEqualTo("thanks");
        assertThat(receiver.got()).singleElement().satisfies(got -> {
            assertThat(got.body()).isEqualTo("{}");
            assertThat(got.header("x-one")).isEqualTo("1");
            assertThat(got.header("content-type")).startsWith("application/json");
        });
    }

    @Test
    void doesNotWaitForAReceiverThatHangs() {
        CountDownLatch done = new CountDownLatch(1);
        receiver.does((exchange, got) -> done.await());

        Answer answer = post(trusting, system, receiver.url(), SHORT);
        done.countDown();

        assertThat(answer.status()).isNull();
        assertThat(answer.error()).startsWith("No answer within");
    }

    /** F7: fourteen webhooks on one host, each with five requests at a time. */
    @Test
    void thoseThatHangDelayNoOtherOfTheSameHost() throws InterruptedException {
        int hanging = 70;
        CountDownLatch arrived = new CountDownLatch(hanging);
        CountDownLatch done = new CountDownLatch(1);
        receiver.does((exchange, got) -> {
            if (got.body().equals("hang")) {
                arrived.countDown();
                done.await();
            }
            Behaviour.answers(204).answer(exchange, got);
        });
        Outgoing outgoing = new Outgoing(trusting, system, Clock.systemUTC(), Duration.ofSeconds(60));
        for (int n = 0; n < hanging; n++) {
            Thread.ofVirtual()
                    .start(() -> outgoing.post(
                            URI.create(receiver.url()), Map.of(), "hang".getBytes(StandardCharsets.UTF_8)));
        }
        try {
            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(outgoing.post(URI.create(receiver.url()), Map.of(), BODY).isSuccess())
                    .isTrue();
        } finally {
            done.countDown();
        }
    }

    @Test
    void keepsTheBeginningOfAnAnswerThatDoesNotEnd() {
        receiver.does((exchange, got) -> {
            exchange.sendResponseHeaders(500, 0);
            OutputStream out = exchange.getResponseBody();
            byte[] some = "x".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
            while (true) {
                out.write(some);
            }
        });

        Answer answer = post(trusting, system, receiver.url(), Duration.ofSeconds(10));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).hasSize(1_000);
    }

    /** Else they would be kept until its time is over. */
    @Test
    void hasEnoughOfHeadersThatDoNotEnd() {
        receiver.does((exchange, got) -> {
            for (int n = 0; n < 1_000; n++) {
                exchange.getResponseHeaders().add("X-More", "and more");
            }
            Behaviour.answers(204).answer(exchange, got);
        });

        Answer answer = post(trusting, system, receiver.url(), Duration.ofSeconds(10));

        assertThat(answer.status()).isNull();
        assertThat(answer.error()).contains("header");
    }

    @Test
    void doesNotWaitForAnAnswerThatComesDropByDrop() {
        receiver.does((exchange, got) -> {
            exchange.sendResponseHeaders(200, 1_000);
            while (true) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        });

        Answer answer = post(trusting, system, receiver.url(), SHORT);

        assertThat(answer.isSuccess()).isFalse();
        assertThat(answer.error()).startsWith("No answer within");
    }

    @Test
    void whatIsNoHttpIsAnAnswerThatCanBeStored() throws Exception {
        try (ServerSocket liar = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Thread.startVirtualThread(() -> {
                try (Socket caller = liar.accept()) {
                    caller.getOutputStream()
                            .write(("\0HTTP\0 " + "x".repeat(5_000) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                    caller.getOutputStream().flush();
                    caller.getInputStream().read();
                } catch (IOException gone) {
                    assertThat(gone).isNotNull();
                }
            });

            Answer answer = post(trusting, system, "http://127.0.0.1:" + liar.getLocalPort() + "/", SHORT);

            assertThat(answer.status()).isNull();
            assertThat(answer.error()).doesNotContain("\0").hasSizeBetween(1, 1_000);
        }
    }

    @Test
    void followsNoRedirect() throws IOException {
        try (Receiver other = new Receiver()) {
            receiver.does(Behaviour.redirects(other.url()));

            Answer answer = post(trusting, system, receiver.url(), Duration.ofSeconds(10));

            assertThat(answer.status()).isEqualTo(307);
            assertThat(answer.isSuccess()).isFalse();
            assertThat(other.got()).isEmpty();
        }
    }

    @Test
    void goesNowhereButToThePublicInternet() {
        Answer answer = post(strict, system, receiver.url(), Duration.ofSeconds(10));

        assertThat(answer.status()).isNull();
        assertThat(answer.error()).contains("not on the public internet");
        assertThat(receiver.got()).isEmpty();
    }

    /** The name leads to a public address when it is checked, and into our own network when it is used. */
    @Test
    void aNameThatLeadsElsewhereAfterItWasCheckedIsRefused() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HostNames rebinding = host -> asked.getAndIncrement() == 0
                ? new InetAddress[] {InetAddress.getByName("1.1.1.1")}
                : new InetAddress[] {InetAddress.getByName("127.0.0.1")};
        Destinations destinations = new Destinations(strict, rebinding);
        assertThat(destinations.check("https://receiver.example/x")).isNotNull();

        Answer answer = post(strict, rebinding, "https://receiver.example/x", Duration.ofSeconds(10));

        assertThat(answer.error()).contains("not on the public internet");
        assertThat(asked).as("asked once for the one connection").hasValue(2);
    }

    /** Trusted networks are for receivers without TLS; the public internet is not. */
    @Test
    void withoutTlsGoesToTrustedNetworksOnly() {
        HostNames open = host -> new InetAddress[] {InetAddress.getByName("1.1.1.1")};

        Answer answer = post(trusting, open, "http://receiver.example/x", Duration.ofSeconds(10));

        assertThat(answer.error()).contains("not on the public internet");
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        Answer answer = post(trusting, system, receiver.url().replace("http:", "https:"), Duration.ofSeconds(10));

        assertThat(answer.status()).isNull();
        assertThat(receiver.got()).isEmpty();
    }

    @Test
    void whatIsEnteredIsLookedAtAtOnce() {
        Destinations destinations = new Destinations(strict, system);

        for (String wrong : List.of(
                "nonsense",
                "ftp://1.1.1.1/",
                "https:///x",
                "https://a:b@1.1.1.1/",
                "https://1.1.1.1/#x",
                "http://1.1.1.1/",
                "https://1.1.1.1:22/",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://[::1]/",
                "https://[::ffff:169.254.169.254]/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://host.invalid/")) {
            assertThatThrownBy(() -> destinations.check(wrong))
                    .as(wrong)
                    .isInstanceOfSatisfying(
                            Problem.class,
                            p -> assertThat(p.errors())
                                    .singleElement()
                                    .satisfies(e -> assertThat(e.pointer()).isEqualTo("/url")));
        }
        assertThat(destinations.check("https://1.1.1.1:8443/x")).hasToString("https://1.1.1.1:8443/x");
    }

    private static Answer post(AddressGuard guard, HostNames names, String url, Duration limit) {
        Outgoing outgoing = new Outgoing(guard, names, Clock.systemUTC(), limit);
        try {
            return outgoing.post(URI.create(url), Map.of("X-One", "1"), BODY);
        } finally {
            close(outgoing);
        }
    }

    private static void close(Outgoing outgoing) {
        try {
            outgoing.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

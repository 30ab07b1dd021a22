package dev.plumbline.operations.traces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.platform.Traces;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a collector gets, read from what was sent to one, and what it never gets. */
class TraceBookTests {
    private static final String PLANTED = "planted.person@secret.example";

    private final FirmId firm = new FirmId(UUID.randomUUID());
    private final UUID user = UUID.randomUUID();
    private final String request =
            "019a1f00-1111-7222-8333-" + UUID.randomUUID().toString().substring(24);

    private static TraceBook book(TestCollector collector, double ratio) {
        return new TraceBook(new TraceSettings(collector.address() + "/", null, ratio), Clock.systemUTC());
    }

    private Traces.Answered answered(String id, int status) {
        return new Traces.Answered(id, "GET", "/api/v1/sales/leads/{id}", status, 5_000_000, Map.of("user.id", user));
    }

    private static void fail() {
        throw new IllegalStateException(PLANTED);
    }

    @Test
    void aRequestAndTheJobThatItScheduledAreOneTraceWithTheRequestsId() throws IOException {
        try (TestCollector collector = new TestCollector(200)) {
            try (TraceBook book = book(collector, 1)) {
                book.request(answered(request, 200));
                Scope.job(firm, "documents.scan", request).run(() -> book.job("documents.scan", () -> {}));
                assertThat(book.traceOf(request)).isEqualTo(request.replace("-", ""));
            }

            assertThat(collector.names())
                    .containsExactlyInAnyOrder("GET /api/v1/sales/leads/{id}", "job documents.scan");
            TestCollector.Told call = collector.told().getFirst();
            TestCollector.Told job = collector.told().getLast();
            assertThat(call.trace()).isEqualTo(request.replace("-", "")).isEqualTo(job.trace());
            assertThat(call.parent()).isEmpty();
            assertThat(job.parent()).isEqualTo(call.span()).isNotEqualTo(job.span());
            assertThat(call.nanos()).isBetween(5_000_000L, 30_000_000_000L);
            assertThat(call.attributes())
                    .containsOnly(
                            Map.entry("http.request.id", request),
                            Map.entry("http.request.method", "GET"),
                            Map.entry("http.route", "/api/v1/sales/leads/{id}"),
                            Map.entry("http.response.status_code", "200"),
                            Map.entry("user.id", user.toString()));
            assertThat(job.attributes())
                    .containsOnly(
                            Map.entry("plumbline.job.type", "documents.scan"),
                            Map.entry("organization.id", firm.value().toString()));
            assertThat(collector.raw()).contains("service.name", "plumbline");
        }
    }

    @Test
    void whatFailsIsToldByItsClassAndNotByItsWords() throws IOException {
        try (TestCollector collector = new TestCollector(200)) {
            try (TraceBook book = book(collector, 1)) {
                book.request(answered(request, 503));
                book.request(new Traces.Answered("unknown", "other", null, 400, 1, Map.of()));
                Scope.job(firm, "documents.scan", request)
                        .run(() -> assertThatThrownBy(() -> book.job("documents.scan", TraceBookTests::fail))
                                .hasMessage(PLANTED));
            }

            assertThat(collector.told())
                    .extracting(each -> String.valueOf(each.attributes().get("error.type")))
                    .containsExactly("503", "null", "java.lang.IllegalStateException");
            assertThat(collector.names().get(1)).isEqualTo("other");
            assertThat(collector.told().get(1).trace())
                    .matches("[0-9a-f]{32}")
                    .isNotEqualTo(collector.told().getFirst().trace());
            assertThat(collector.raw()).doesNotContain(PLANTED);
        }
    }

    @Test
    void ofRecurringWorkOnlyWhatFailedIsTold() throws IOException {
        try (TestCollector collector = new TestCollector(200)) {
            try (TraceBook book = book(collector, 1)) {
                Scope.platform(Actor.job("audit.seal"), request, "audit.seal").run(() -> {
                    book.round("audit.seal", () -> {});
                    assertThatThrownBy(() -> book.round("mail.send", TraceBookTests::fail))
                            .isInstanceOf(IllegalStateException.class);
                });
            }

            assertThat(collector.names()).containsExactly("job mail.send");
            assertThat(collector.told().getFirst().trace()).isEqualTo(request.replace("-", ""));
        }
    }

    /** By the whole trace: what is not told of a request is not told of its jobs, and the log names no trace that there is not. */
    @Test
    void tellsAShareOfAllTraces() throws IOException {
        try (TestCollector collector = new TestCollector(200)) {
            Set<String> told;
            try (TraceBook book = book(collector, 0.5)) {
                told = IntStream.range(0, 1_000)
                        .mapToObj(n -> UUID.randomUUID().toString())
                        .peek(id -> {
                            book.request(answered(id, 200));
                            Scope.job(firm, "documents.scan", id).run(() -> book.job("documents.scan", () -> {}));
                        })
                        .map(book::traceOf)
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.toSet());
            }

            // 1,000 coins: twelve standard deviations to each side.
            assertThat(told).hasSizeBetween(310, 690);
            assertThat(collector.told().stream().map(TestCollector.Told::trace).collect(Collectors.toSet()))
                    .isEqualTo(told);
            assertThat(collector.told()).hasSize(2 * told.size());
        }
    }

    @Test
    void noneAreToldWithARatioOfZero() throws IOException {
        try (TestCollector collector = new TestCollector(200)) {
            try (TraceBook book = book(collector, 0)) {
                book.request(answered(request, 200));
                assertThat(book.traceOf(request)).isNull();
            }
            assertThat(collector.told()).isEmpty();
        }
    }

    @Test
    void headersAreSentAlong() throws IOException {
        try (TestCollector collector = new TestCollector(200)) {
            TraceSettings settings =
                    new TraceSettings(collector.address(), "authorization=Basic%20a+b==, x-team = roofs", 1);
            try (TraceBook book = new TraceBook(settings, Clock.systemUTC())) {
                book.request(answered(request, 200));
            }
            assertThat(collector.header("Authorization")).isEqualTo("Basic a+b==");
            assertThat(collector.header("X-Team")).isEqualTo("roofs");
            assertThat(collector.header("Content-Type")).isEqualTo("application/x-protobuf");
        }
    }

    /** More than may wait, to a collector that refuses, and to one that is not there. */
    @Test
    void aCollectorThatDoesNotTakeThemFailsNoRequest() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        try (TestCollector refusing = new TestCollector(400);
                TraceBook refused = book(refusing, 1);
                TraceBook away =
                        new TraceBook(new TraceSettings("http://127.0.0.1:" + free, null, 1), Clock.systemUTC())) {
            for (int n = 0; n < 10_000; n++) {
                refused.request(answered(request, 200));
                away.request(answered(request, 200));
            }
            Scope.job(firm, "documents.scan", request).run(() -> away.job("documents.scan", () -> {}));
            assertThat(away.traceOf(request)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:4318",
                "ftp://collector",
                "http://",
                "http://name:word@collector",
                "http://collector?key=1",
                "http://a b",
                "/v1/traces"
            })
    void refusesWhatIsNoAddressOfACollector(String address) {
        assertThat(TraceSettings.isWell(address)).isFalse();
        assertThatThrownBy(() -> new TraceSettings(address, null, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(TraceSettings.ENDPOINT)
                .message()
                .doesNotContain("word@");
    }

    @Test
    void refusesRatiosAndHeadersThatCannotBeRight() {
        assertThatThrownBy(() -> new TraceSettings(null, null, 1.5)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> new TraceSettings(null, null, Double.NaN)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> new TraceSettings(null, "secret-word", 1))
                .hasMessageContaining("name=value")
                .message()
                .doesNotContain("secret-word");
        assertThat(new TraceSettings(" ", null, 1).areTold()).isFalse();
    }
}

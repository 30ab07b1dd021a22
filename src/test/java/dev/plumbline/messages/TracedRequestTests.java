package dev.plumbline.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.Http;
import dev.plumbline.operations.traces.TestCollector;
import dev.plumbline.sales.SalesWorld;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The running server tells a collector of requests and of the jobs that they schedule, and nothing of what was sent. */
class TracedRequestTests extends MailApiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A lead's clock stands while nobody works: over a night, a weekend or a holiday. */
    private static final Duration LONGEST_CLOSURE = Duration.ofDays(5);

    private static List<TestCollector.Told> trace(String request) {
        String trace = request.replace("-", "");
        return COLLECTOR.told().stream()
                .filter(span -> span.trace().equals(trace))
                .toList();
    }

    private static TestCollector.Told only(String request) {
        await().atMost(PATIENCE).until(() -> !trace(request).isEmpty());
        assertThat(trace(request)).hasSize(1);
        return trace(request).getFirst();
    }

    @Test
    void aRequestIsOneSpanWithoutWhatWasAskedFor() {
        String planted = "planted" + UUID.randomUUID();
        Http.Answer found = owner().get("/api/v1/sales/leads?q=" + planted);
        Http.Answer missing = owner().get("/api/v1/" + planted);

        TestCollector.Told span = only(found.header("X-Request-Id"));
        assertThat(span.name()).isEqualTo("GET /api/v1/sales/leads");
        assertThat(span.attributes())
                .containsEntry("user.id", ownerPerson().user().value().toString())
                .containsEntry("organization.id", ownerPerson().firm().value().toString())
                .containsEntry("http.response.status_code", "200");
        assertThat(only(missing.header("X-Request-Id")).name()).isEqualTo("GET");
        assertThat(COLLECTOR.raw()).doesNotContain(planted);
    }

    /** Whoever calls cannot choose the trace, nor whether there is one. */
    @Test
    void anIdOfTheCallersIsNobodysTrace() {
        String theirs = UUID.randomUUID().toString().replace("-", "");
        Http.Answer answer = anonymous()
                .with("traceparent", "00-" + theirs + "-00f067aa0ba902b7-00")
                .get("/api/health/liveness");

        TestCollector.Told span = only(answer.header("X-Request-Id"));
        assertThat(span.name()).isEqualTo("GET /api/health/liveness");
        assertThat(span.parent()).isEmpty();
        assertThat(COLLECTOR.raw()).doesNotContain(theirs);
    }

    @Test
    void aJobBelongsToTheRequestThatScheduledIt() {
        Http.Answer made = owner().post(SalesWorld.LEADS, Map.of("lead", SalesWorld.details()))
                .expect(201);
        clock.advance(LONGEST_CLOSURE);
        jobs.runDue();

        String request = made.header("X-Request-Id");
        await().atMost(PATIENCE).until(() -> trace(request).size() > 1);
        TestCollector.Told call = trace(request).stream()
                .filter(span -> span.name().equals("POST /api/v1/sales/leads"))
                .findFirst()
                .orElseThrow();
        assertThat(trace(request)).filteredOn(span -> span != call).allSatisfy(job -> {
            assertThat(job.name()).startsWith("job ");
            assertThat(job.parent()).isEqualTo(call.span());
            assertThat(job.attributes())
                    .containsEntry(
                            "organization.id", ownerPerson().firm().value().toString());
        });
        assertThat(COLLECTOR.raw()).doesNotContain("@example.org", "Nashville", "Leak in the roof");
    }
}

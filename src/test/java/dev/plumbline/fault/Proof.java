package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.Http;
import dev.plumbline.audit.proof.VerifyCommand;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine;

/** What the fault has left of the audit log, verified as a customer would. */
final class Proof {
    private static final Duration SEALED = Duration.ofSeconds(60);

    private Proof() {}

    static void requireWholeLog(Http owner, Path file) throws IOException, InterruptedException {
        awaitSealed(owner);
        HttpRequest.Builder request = HttpRequest.newBuilder(owner.base().resolve("/api/v1/audit/export"));
        owner.headers().forEach(request::header);
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request.build(), HttpResponse.BodyHandlers.ofFile(file))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(new CommandLine(new VerifyCommand()).execute(file.toString()))
                .as("the audit log verifies")
                .isZero();
    }

    /** A node that died while it sealed is taken for dead only after four heartbeats, and until then nobody else seals. */
    private static void awaitSealed(Http owner) {
        String newest = owner.get("/api/v1/audit/events?limit=1")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asString();
        await().atMost(SEALED)
                .until(() ->
                        owner.get("/api/v1/audit/events/" + newest + "/proof").status() == 200);
    }
}

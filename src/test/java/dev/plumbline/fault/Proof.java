package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.audit.proof.VerifyCommand;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import picocli.CommandLine;

/** What the fault has left of the audit log, verified as a customer would. */
final class Proof {
    private Proof() {}

    static void requireWholeLog(Http owner, Path file) throws IOException, InterruptedException {
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
}

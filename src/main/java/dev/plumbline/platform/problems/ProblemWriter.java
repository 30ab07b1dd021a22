package dev.plumbline.platform.problems;

import dev.plumbline.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no handler runs: in filters and for errors of the server itself. */
@Component
public class ProblemWriter {
    static final String MEDIA_TYPE = "application/problem+json";

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        Duration wait = problem.retryAfter();
        if (wait != null) {
            response.setHeader("Retry-After", String.valueOf(Math.max(1, wait.toSeconds())));
        }
        write(response, ProblemBody.of(problem, RequestId.of(request)));
    }

    void write(HttpServletResponse response, ProblemBody body) throws IOException {
        response.setStatus(body.status());
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }
}

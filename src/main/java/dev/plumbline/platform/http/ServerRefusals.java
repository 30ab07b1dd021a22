package dev.plumbline.platform.http;

import dev.plumbline.platform.problems.RequestId;
import dev.plumbline.shared.SharedProblem;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the HTTP server refuses before any code of ours sees it (a broken request line, a forbidden escape, headers that are
 * too long), in the same form as every other refusal. Public because the server makes it by its name.
 */
public final class ServerRefusals extends ErrorReportValve {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        boolean ours = status >= 500;
        String id = UUID.randomUUID().toString();
        RequestId.set(request, id);
        SecurityHeaders.write(response, null);
        response.setHeader("X-Request-Id", id);
        response.setContentType("application/problem+json");
        SharedProblem problem = ours ? SharedProblem.FAULT : SharedProblem.MALFORMED;
        byte[] body = JSON.writeValueAsBytes(Map.of(
                "type",
                "/docs/errors#" + problem.code(),
                "title",
                problem.title(),
                "status",
                status,
                "detail",
                ours ? "Tell us the request id." : "The address or the headers break the rules of HTTP.",
                "code",
                problem.code(),
                "requestId",
                id));
        try {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The client went away", gone);
        }
    }
}

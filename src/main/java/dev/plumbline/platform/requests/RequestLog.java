package dev.plumbline.platform.requests;

import dev.plumbline.platform.Measures;
import dev.plumbline.platform.Traces;
import dev.plumbline.platform.problems.RequestId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One event for each request that the server has answered, one for the metrics and one for traces, also for those that it refuses before any filter sees them; for a
 * stream when it ends. Names are those of the Elastic Common Schema. Of what the caller sent there is nothing in it: no path,
 * query, header, body or address, and of the methods only those that HTTP knows.
 */
final class RequestLog extends ValveBase implements AccessLog {
    static final String LOGGER = "dev.plumbline.requests";
    /** The route of whatever is no address of the server. */
    static final String NO_ROUTE = "none";

    private static final Logger log = LoggerFactory.getLogger(LOGGER);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final int REFUSED = 400;

    private final Measures measures;
    private final Traces traces;

    RequestLog(Measures measures, Traces traces) {
        super(true);
        this.measures = measures;
        this.traces = traces;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
    }

    @Override
    public void log(Request request, Response response, long nanos) {
        String method = METHODS.contains(String.valueOf(request.getMethod())) ? request.getMethod() : "other";
        String route = route(request, response.getStatus());
        Map<String, UUID> who = RequestCaller.of(request).ids();
        // How long a screen was open says nothing of the server.
        if (!String.valueOf(response.getContentType()).startsWith(MediaType.TEXT_EVENT_STREAM_VALUE)) {
            measures.request(method, route, response.getStatus(), nanos);
            traces.request(new Traces.Answered(
                    RequestId.of(request),
                    method,
                    route.equals(NO_ROUTE) ? null : route,
                    response.getStatus(),
                    nanos,
                    who));
        }
        if (!log.isInfoEnabled()) {
            return;
        }
        LoggingEventBuilder line = log.atInfo()
                .addKeyValue("http.request.id", RequestId.of(request))
                .addKeyValue("http.request.method", method)
                .addKeyValue("http.route", route)
                .addKeyValue("http.response.status_code", response.getStatus())
                .addKeyValue("event.duration", Math.max(0, nanos))
                .addKeyValue(
                        "http.request.body.bytes", request.getCoyoteRequest().getBytesRead())
                .addKeyValue("http.response.body.bytes", response.getBytesWritten(false));
        String trace = traces.traceOf(RequestId.of(request));
        if (trace != null) {
            line = line.addKeyValue("trace.id", trace);
        }
        for (Map.Entry<String, UUID> each : who.entrySet()) {
            line = line.addKeyValue(each.getKey(), each.getValue().toString());
        }
        line.log("{} {} {}", method, route, response.getStatus());
    }

    private static String route(HttpServletRequest request, int status) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        boolean handled = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod;
        // The web client takes every address that no handler has, and says no to most.
        boolean known = handled || status < REFUSED;
        return pattern == null || pattern.equals("/error") || !known ? NO_ROUTE : pattern.toString();
    }

    /** The server's own notion of whom a proxy asks for: nothing of it is written here. */
    @Override
    public void setRequestAttributesEnabled(boolean enabled) {}

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}

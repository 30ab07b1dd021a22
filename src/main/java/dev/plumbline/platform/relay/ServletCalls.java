package dev.plumbline.platform.relay;

import dev.plumbline.platform.InnerCalls;
import dev.plumbline.platform.Throttle;
import dev.plumbline.platform.http.RequestText;
import dev.plumbline.platform.problems.ProblemWriter;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriUtils;

/** On the caller's own thread: what is bound to it holds on. What filters would do before is done here. */
@Component
class ServletCalls implements InnerCalls {
    /** As much as the server takes of a request's head. */
    static final int ADDRESS_MAX = 16 << 10;

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final ObjectProvider<DispatcherServlet> servlet;
    private final Throttle throttle;
    private final ProblemWriter problems;

    ServletCalls(ObjectProvider<DispatcherServlet> servlet, Throttle throttle, ProblemWriter problems) {
        this.servlet = servlet;
        this.throttle = throttle;
        this.problems = problems;
    }

    @Override
    public Answer get(Target target) {
        ServletRequestAttributes outer = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletResponse outerResponse = Objects.requireNonNull(outer.getResponse());
        InnerRequest request = new InnerRequest(outer.getRequest(), path(target), query(target));
        InnerResponse response = new InnerResponse(outerResponse);
        try {
            Problem refusal = refusal(request, target);
            if (refusal == null) {
                servlet.getObject().service(request, response);
                refusal = elsewhere(request, response, target);
            }
            if (refusal != null) {
                response.reset();
                problems.write(request, response, refusal);
            }
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("An address of the server could not be asked", e);
        }
        return new Answer(response.getStatus(), response.text(), response.getHeader("Retry-After"));
    }

    /** What the server and its filters refuse before any handler is looked for. */
    private @Nullable Problem refusal(InnerRequest request, Target target) {
        if (target.path().stream().anyMatch(value -> value.contains("/") || value.contains("\\"))) {
            return Problem.of(SharedProblem.MALFORMED, "What stands in an address has no slash.");
        }
        if (request.getRequestURI().length()
                        + String.valueOf(request.getQueryString()).length()
                > ADDRESS_MAX) {
            return Problem.of(SharedProblem.TOO_LARGE, "What is asked for is longer than an address may be.");
        }
        Problem unreadable = RequestText.problem(request);
        if (unreadable != null) {
            return unreadable;
        }
        String address = String.valueOf(request.getRemoteAddr());
        return throttle.count(new Throttle.Call("GET", request.getServletPath(), "", address, true))
                .refusal();
    }

    /** A value such as {@code export} in the place of an id leads to another handler, whose answer is not what was asked for. */
    private static @Nullable Problem elsewhere(HttpServletRequest request, InnerResponse response, Target target) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        boolean meant = route != null && route.toString().equals(target.route());
        return meant || response.getStatus() >= 400
                ? null
                : Problem.notFound("record").get();
    }

    private static String path(Target target) {
        Iterator<String> values = target.path().iterator();
        return VARIABLE.matcher(target.route())
                .replaceAll(found -> UriUtils.encode(values.next(), StandardCharsets.UTF_8));
    }

    private static @Nullable String query(Target target) {
        return target.query().isEmpty()
                ? null
                : target.query().stream()
                        .map(part -> UriUtils.encode(part.name(), StandardCharsets.UTF_8) + "="
                                + UriUtils.encode(part.value(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}

package dev.plumbline.platform.http;

import dev.plumbline.platform.Throttle;
import dev.plumbline.platform.problems.ProblemWriter;
import dev.plumbline.shared.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts each request for its address, and tells callers of the limits that hold for them: {@code RateLimit-Policy} names all
 * that were asked, {@code RateLimit} the one that is nearest (draft-ietf-httpapi-ratelimit-headers-11).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RateFilter extends OncePerRequestFilter {
    private static final String ASKED = RateFilter.class.getName() + ".asked";

    private final Throttle throttle;
    private final ProblemWriter problems;

    /** @param throttle waits for the database, and filters are made before it is there */
    RateFilter(@Lazy Throttle throttle, ProblemWriter problems) {
        this.throttle = throttle;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Throttle.Verdict verdict = throttle.count(callOf(request));
        Problem refusal = tell(request, response, verdict);
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, refusal);
        }
    }

    static Throttle.Call callOf(HttpServletRequest request) {
        return new Throttle.Call(
                request.getMethod(),
                request.getServletPath(),
                Objects.requireNonNullElse(request.getContentType(), ""),
                String.valueOf(request.getRemoteAddr()),
                EntryFilter.isForPrograms(request) || EntryFilter.isForStrangers(request));
    }

    /** Adds what was asked to what the answer says of limits; returns the refusal, if it is one. */
    @SuppressWarnings("unchecked")
    static @Nullable Problem tell(HttpServletRequest request, HttpServletResponse response, Throttle.Verdict verdict) {
        List<Throttle.Quota> asked = new ArrayList<>();
        if (request.getAttribute(ASKED) instanceof List<?> before) {
            asked.addAll((List<Throttle.Quota>) before);
        }
        asked.addAll(verdict.quotas());
        request.setAttribute(ASKED, asked);
        Comparator<Throttle.Quota> byShare = Comparator.comparingDouble(RateFilter::share);
        // The one that refuses is asked last.
        Optional<Throttle.Quota> named =
                verdict.refusal() == null ? asked.stream().min(byShare) : Optional.of(asked.getLast());
        named.ifPresent(nearest -> {
            response.setHeader(
                    "RateLimit-Policy", asked.stream().map(RateFilter::policy).collect(Collectors.joining(", ")));
            response.setHeader(
                    "RateLimit", "\"" + nearest.policy() + "\";r=" + nearest.left() + ";t=" + seconds(nearest.until()));
        });
        return verdict.refusal();
    }

    private static String policy(Throttle.Quota quota) {
        return "\"" + quota.policy() + "\";q=" + quota.limit() + ";w=" + seconds(quota.window());
    }

    private static double share(Throttle.Quota quota) {
        return (double) quota.left() / quota.limit();
    }

    /** Rather a second too late: whoever waits so long is served. */
    private static long seconds(Duration time) {
        return time.plusMillis(999).toSeconds();
    }
}

package dev.plumbline.platform.http;

import dev.plumbline.platform.Throttle;
import dev.plumbline.platform.problems.ProblemWriter;
import dev.plumbline.platform.problems.RequestId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** First contact: an id, the security headers, no unsafe request from another site, no text that nothing can store. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class EntryFilter extends OncePerRequestFilter {
    public static final String NONCE = EntryFilter.class.getName() + ".nonce";

    /** Called from other sites: carries a key, never a cookie, and judges the sites itself. */
    private static final List<String> STRANGERS = List.of("/api/v1/public/", "/capture/");

    /** Answered as data, and never as a page: these, and what is below them. */
    private static final List<String> PROGRAMS = List.of("/api", "/debug", "/graphql", "/ops", "/system", "/ui-map");

    private static final Logger refused = LoggerFactory.getLogger("dev.plumbline.refused");

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Ids ids;
    private final ProblemWriter problems;
    private final Throttle throttle;
    private final SecureRandom random = new SecureRandom();

    /** @param throttle waits for the database, and filters are made before it is there */
    EntryFilter(Ids ids, ProblemWriter problems, @Lazy Throttle throttle) {
        this.ids = ids;
        this.problems = problems;
        this.throttle = throttle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR && RequestId.isSet(request)) {
            chain.doFilter(request, response);
            return;
        }
        String id = ids.next().toString();
        RequestId.set(request, id);
        response.setHeader(RequestId.HEADER, id);
        boolean api = isForPrograms(request);
        SecurityHeaders.write(response, api ? null : nonce(request));
        Problem refusal = isFromAnotherSite(request)
                ? Problem.of(SharedProblem.CROSS_SITE, "Open the application itself and repeat what you did.")
                : RequestText.problem(request);
        if (refusal == null) {
            chain.doFilter(request, response);
            return;
        }
        // It ends here, before it is counted as others are.
        Problem tooOften = RateFilter.tell(request, response, throttle.count(RateFilter.callOf(request)));
        if (tooOften == null) {
            // Nothing of what was sent: whoever sends it would write our log.
            refused.warn(
                    "Request {} from {} was refused: {}",
                    id,
                    request.getRemoteAddr(),
                    refusal.code().code());
        }
        problems.write(request, response, tooOften == null ? refusal : tooOften);
    }

    /** What the server refuses before any filter comes here only as the dispatch of its error. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private String nonce(HttpServletRequest request) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        return nonce;
    }

    /** Fetch metadata where the browser sends it, else the origin (OWASP, Cross-Site Request Forgery Prevention). */
    private static boolean isFromAnotherSite(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod()) || isForStrangers(request)) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !sameHost(origin, request.getHeader("Host"));
    }

    /** By the path as handlers are found by it: whoever writes it with escapes or parameters asks for the same. */
    static boolean isForPrograms(HttpServletRequest request) {
        return isForPrograms(request.getServletPath());
    }

    public static boolean isForPrograms(String path) {
        return PROGRAMS.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
    }

    static boolean isForStrangers(HttpServletRequest request) {
        return STRANGERS.stream().anyMatch(request.getServletPath()::startsWith);
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}

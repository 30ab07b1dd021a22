package dev.plumbline.sales.pages;

import dev.plumbline.sales.enquiries.CaptureEntrance;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets scripts of exactly the sites that a form names send to it and read the answer (Fetch standard, CORS protocol). No
 * other address of the application answers another site.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CaptureOrigins extends OncePerRequestFilter {
    private static final String PREFIX = PublicCaptureController.PATH + "/";

    private final CaptureEntrance entrance;

    CaptureOrigins(CaptureEntrance entrance) {
        this.entrance = entrance;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith(PREFIX);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.addHeader("Vary", "Origin");
        String origin = request.getHeader("Origin");
        boolean allowed = origin != null && isNamed(origin, request, response);
        if (allowed) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader("Access-Control-Expose-Headers", "Retry-After, X-Request-Id, Idempotency-Replayed");
        }
        if (request.getMethod().equals("OPTIONS")) {
            if (allowed) {
                response.setHeader("Access-Control-Allow-Methods", "POST");
                response.setHeader("Access-Control-Allow-Headers", "Content-Type, Idempotency-Key");
                response.setHeader("Access-Control-Max-Age", "600");
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isNamed(String origin, HttpServletRequest request, HttpServletResponse response) {
        String key = request.getServletPath().substring(PREFIX.length());
        String id = String.valueOf(response.getHeader("X-Request-Id"));
        try {
            return Scope.platform(Actor.PUBLIC, id, "public-capture.preflight")
                    .call(() -> entrance.show(key))
                    .form()
                    .settings()
                    .origins()
                    .contains(origin);
        } catch (Problem unknown) {
            return false;
        }
    }
}

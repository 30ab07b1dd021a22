package dev.plumbline.platform.routes;

import dev.plumbline.platform.Routes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Measures each call of a handler, by the pattern of its address: as many meters as there are routes, whoever asks for what. */
@Component
class RouteMeters implements HandlerInterceptor {
    private static final String BEGUN = RouteMeters.class.getName() + ".begun";

    private final Map<String, RouteMeter> meters = new ConcurrentHashMap<>();
    private final Clock clock;

    RouteMeters(Clock clock) {
        this.clock = clock;
    }

    Routes.Figures of(String method, String pattern) {
        RouteMeter meter = meters.get(key(method, pattern));
        return meter == null ? RouteMeter.none() : meter.figures();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(BEGUN) == null) {
            request.setAttribute(BEGUN, System.nanoTime());
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (handler instanceof HandlerMethod
                && request.getAttribute(BEGUN) instanceof Long begun
                && pattern != null
                && !isStream(response.getContentType())) {
            meters.computeIfAbsent(key(request.getMethod(), pattern.toString()), k -> new RouteMeter())
                    .count(System.nanoTime() - begun, response.getStatus(), clock.instant());
        }
    }

    private static boolean isStream(@Nullable String contentType) {
        return contentType != null && contentType.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    private static String key(String method, String pattern) {
        return (method.equals("HEAD") ? "GET" : method) + " " + pattern;
    }
}

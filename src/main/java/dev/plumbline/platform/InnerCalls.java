package dev.plumbline.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server's own addresses during a request, for its caller and through the same door: rules, limits and refusals are
 * those of the call by HTTP, and nothing is answered that the caller could not {@code GET}.
 */
public interface InnerCalls {
    Answer get(Target target);

    /**
     * What is asked.
     *
     * @param route  the pattern that is meant, {@code /api/v1/clients/{id}}: a value that leads to another one finds nothing
     * @param path   values of its variables, in their order
     * @param query  what stands behind it, each by its own
     */
    record Target(String route, List<String> path, List<Part> query) {}

    /** One part of a query. */
    record Part(String name, String value) {}

    /**
     * What came back.
     *
     * @param body       JSON: what was asked for, or the problem
     * @param retryAfter seconds after which to come again; null where that is not said
     */
    record Answer(int status, String body, @Nullable String retryAfter) {
        public boolean isGood() {
            return status < 300;
        }
    }
}

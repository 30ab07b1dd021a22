package dev.plumbline.platform.openapi;

import dev.plumbline.platform.ApiModel;
import dev.plumbline.platform.Authenticator;
import dev.plumbline.platform.problems.ProblemWriter;
import dev.plumbline.platform.problems.RequestId;
import dev.plumbline.shared.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What calls there are is for whoever is known here, unless the installation says otherwise. Strangers get the description
 * without them: the list of problems, to which each problem refers, is for everybody.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class DescriptionFilter extends OncePerRequestFilter {
    private static final String ADDRESS = "/api/openapi";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final DocsSettings settings;
    private final Authenticator authenticator;
    private final ApiModel model;
    private final ProblemWriter problems;
    private final JsonMapper json;
    private volatile byte @Nullable [] cut;

    /** @param authenticator waits for the database, as the model does, and filters are made before it is there */
    DescriptionFilter(
            DocsSettings settings,
            @Lazy Authenticator authenticator,
            @Lazy ApiModel model,
            ProblemWriter problems,
            JsonMapper json) {
        this.settings = settings;
        this.authenticator = authenticator;
        this.model = model;
        this.problems = problems;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return settings.open()
                || !READING.contains(request.getMethod())
                || !request.getServletPath().startsWith(ADDRESS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (authenticator.authenticate(request, RequestId.of(request)) != null) {
                chain.doFilter(request, response);
                return;
            }
        } catch (Problem refusal) {
            problems.write(request, response, refusal);
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(forStrangers());
    }

    private byte[] forStrangers() {
        byte[] made = cut;
        if (made == null) {
            JsonNode whole = model.described();
            ObjectNode rest = json.createObjectNode();
            for (String kept : new String[] {"openapi", "info", "x-errors"}) {
                rest.set(kept, whole.path(kept));
            }
            rest.putObject("paths");
            rest.putObject("components").putObject("schemas");
            made = json.writeValueAsBytes(rest);
            cut = made;
        }
        return made;
    }
}

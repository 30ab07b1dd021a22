package dev.plumbline.operations.checks;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.Routes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether the addresses that others rely on answer: each is called, by the same door as everybody's calls. */
@Component
class RoutesCheck implements Check {
    static final String PREFIXES = "required_prefixes";
    static final String MISSING = "missing_prefixes";
    static final String TOTAL = "total_routes";

    private static final List<String> REQUIRED = List.of(
            "/api/health", "/debug/routes", "/debug/system", "/system/status", "/ui-map", "/api/v1/identity/me");

    /** It is well, or asks who we are: then our door has answered. */
    private static final Set<Integer> ANSWERS = Set.of(200, 401);

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Routes routes;
    private final Environment environment;

    RoutesCheck(Routes routes, Environment environment) {
        this.routes = routes;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "routes";
    }

    @Override
    public Finding look() throws InterruptedException {
        List<String> missing = new ArrayList<>();
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            for (String path : REQUIRED) {
                if (!answers(http, path)) {
                    missing.add(path);
                }
            }
        }
        Finding finding = missing.isEmpty()
                ? Finding.well("The addresses that others rely on answer.")
                : Finding.blocking(
                        "No good answer from " + String.join(", ", missing) + ".",
                        "The server's log says why; what answers there may also be something else than Plumbline.");
        return finding.with(TOTAL, routes.all().size()).with(PREFIXES, REQUIRED).with(MISSING, missing);
    }

    private boolean answers(HttpClient http, String path) throws InterruptedException {
        String host = environment.getProperty("server.address", "127.0.0.1");
        String port = environment.getProperty("local.server.port", "0");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + path))
                .timeout(PATIENCE)
                .build();
        try {
            return ANSWERS.contains(
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return false;
        }
    }
}

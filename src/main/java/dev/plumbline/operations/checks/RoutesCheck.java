package dev.plumbline.operations.checks;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.Routes;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether the addresses that others rely on answer as they should: each is called, by the same door as everybody's calls, by
 * somebody of whom nothing is known. What is for people who are known has to refuse that, as a problem.
 */
@Component
class RoutesCheck implements Check {
    static final String PREFIXES = "required_prefixes";
    static final String MISSING = "missing_prefixes";
    static final String TOTAL = "total_routes";

    private static final int WELL = 200;
    private static final int READY = 204;
    private static final int WHO_ARE_YOU = 401;
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    /** None that a switch of the operators stops before it is asked who calls. */
    private static final List<Required> REQUIRED = List.of(
            new Required("/api/health", WELL, JSON),
            new Required("/api/health/readiness", READY, ""),
            new Required("/api/v1/operations/standing", WELL, JSON),
            new Required("/api/v1/identity/me", WHO_ARE_YOU, PROBLEM),
            new Required("/debug/routes", WHO_ARE_YOU, PROBLEM),
            new Required("/debug/system", WHO_ARE_YOU, PROBLEM),
            new Required("/system/status", WHO_ARE_YOU, PROBLEM),
            new Required("/ui-map", WHO_ARE_YOU, PROBLEM));

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Routes routes;
    private final Environment environment;

    /** @param type how the type of its content begins */
    private record Required(String path, int status, String type) {
        boolean isMet(HttpResponse<?> answer) {
            return answer.statusCode() == status
                    && answer.headers().firstValue("Content-Type").orElse("").startsWith(type);
        }
    }

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
        String base = "http://" + host(environment.getProperty("server.address", InetAddress.class)) + ":"
                + environment.getProperty("local.server.port", "0");
        List<String> missing = new ArrayList<>();
        List<String> got = new ArrayList<>();
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            Map<Required, CompletableFuture<HttpResponse<Void>>> asked = new LinkedHashMap<>();
            REQUIRED.forEach(each -> asked.put(each, ask(http, base + each.path())));
            for (Map.Entry<Required, CompletableFuture<HttpResponse<Void>>> one : asked.entrySet()) {
                HttpResponse<Void> answer = answer(one.getValue());
                if (answer == null || !one.getKey().isMet(answer)) {
                    missing.add(one.getKey().path());
                    got.add(answer == null ? "none" : String.valueOf(answer.statusCode()));
                }
            }
        }
        return finding(missing).with(MISSING, missing).with("got", got);
    }

    private Finding finding(List<String> missing) {
        Finding finding = missing.isEmpty()
                ? Finding.well("The addresses that others rely on answer.")
                : Finding.blocking(
                        "No good answer from " + String.join(", ", missing) + ".",
                        "The server's log says why; what answers there may also be something else than Plumbline.");
        return finding.with(TOTAL, routes.all().size())
                .with(PREFIXES, REQUIRED.stream().map(Required::path).toList());
    }

    private static CompletableFuture<HttpResponse<Void>> ask(HttpClient http, String address) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    }

    private static @Nullable HttpResponse<Void> answer(CompletableFuture<HttpResponse<Void>> asked)
            throws InterruptedException {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            return null;
        }
    }

    /** As an address of the web names where the server listens; one that listens everywhere does so on loopback, too. */
    static String host(@Nullable InetAddress bound) {
        boolean six = bound instanceof Inet6Address;
        if (bound == null || bound.isAnyLocalAddress()) {
            return six ? "[::1]" : "127.0.0.1";
        }
        // RFC 6874: the zone of a link's address begins with an escaped percent sign.
        return six ? "[" + bound.getHostAddress().replace("%", "%25") + "]" : bound.getHostAddress();
    }
}

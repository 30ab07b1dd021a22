package dev.plumbline.operations.metrics;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Public;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MetricsController {
    /** The text format of Prometheus. */
    private static final String TEXT = "text/plain;version=0.0.4;charset=utf-8";

    private static final String SCHEME = "Bearer ";

    private final MeterBook book;
    private final MetricsSettings settings;

    MetricsController(MeterBook book, MetricsSettings settings) {
        this.book = book;
        this.settings = settings;
    }

    /** Figures of this node in the text format of Prometheus, for operators. */
    @GetMapping(path = "/debug/metrics", produces = TEXT)
    @Allow(Allow.OPERATOR)
    String show() {
        return book.text();
    }

    /** The same for a scraper, which sends the token that the installation sets for it. */
    @GetMapping(path = "/ops/metrics", produces = TEXT)
    @Public("asks itself for the scraper's token, which is nobody's session")
    String scrape(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        if (!isScraper(authorization)) {
            throw Problem.of(
                    SharedProblem.SIGN_IN_REQUIRED,
                    "Send the token of plumbline.metrics.token. Operators ask /debug/metrics.");
        }
        return book.text();
    }

    /** In the same time whatever is wrong. */
    private boolean isScraper(@Nullable String authorization) {
        String token = settings.token();
        return token != null
                && !token.isEmpty()
                && authorization != null
                && MessageDigest.isEqual(
                        (SCHEME + token).getBytes(StandardCharsets.UTF_8),
                        authorization.getBytes(StandardCharsets.UTF_8));
    }
}

package dev.plumbline.operations.metrics;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may read metrics without being an operator.
 *
 * @param token what a scraper sends as bearer token, at least 32 characters; without it nobody else may
 */
@ConfigurationProperties("plumbline.metrics")
record MetricsSettings(@Nullable String token) {
    private static final int TOKEN_MIN = 32;

    MetricsSettings {
        if (token != null && !token.isEmpty() && token.length() < TOKEN_MIN) {
            throw new IllegalArgumentException("plumbline.metrics.token has at least " + TOKEN_MIN + " characters");
        }
    }
}

package dev.plumbline.platform.requests;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The log of requests.
 *
 * @param log  whether each request is one line; {@code plumbline serve} writes them unless it is said otherwise
 * @param file where to; the standard output when it is not said
 */
@ConfigurationProperties("plumbline.requests")
record RequestSettings(
        @DefaultValue("false") boolean log, @Nullable Path file) {}

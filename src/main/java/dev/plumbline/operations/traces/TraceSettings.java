package dev.plumbline.operations.traces;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where traces go.
 *
 * @param endpoint the collector's address without {@code /v1/traces}: {@code http://localhost:4318}; without it there are none
 * @param headers  what is sent along, as {@code name=value,name=value}, values percent-encoded
 * @param ratio    how many of all traces are told, 0 to 1
 */
@ConfigurationProperties("plumbline.traces")
record TraceSettings(
        @Nullable String endpoint,
        @Nullable String headers,
        @DefaultValue("1") double ratio) {
    static final String ENDPOINT = "plumbline.traces.endpoint";
    static final String FORM = "The collector's address by HTTP, as http://localhost:4318.";

    TraceSettings {
        if (!isWell(endpoint)) {
            throw new IllegalArgumentException(ENDPOINT + " is no address of a collector: " + FORM);
        }
        if (!(ratio >= 0 && ratio <= 1)) {
            throw new IllegalArgumentException("plumbline.traces.ratio is between 0 and 1");
        }
        parsed(headers);
    }

    /** Whether there is none, or one that can be an address. */
    static boolean isWell(@Nullable String endpoint) {
        if (endpoint == null || endpoint.isBlank()) {
            return true;
        }
        try {
            URI address = URI.create(endpoint);
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getQuery() == null
                    && address.getFragment() == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    boolean areTold() {
        return endpoint != null && !endpoint.isBlank();
    }

    String address() {
        return String.valueOf(endpoint).replaceFirst("/+$", "") + "/v1/traces";
    }

    Map<String, String> parsed() {
        return parsed(headers);
    }

    /** What is in it may be a password: it stands in no message. */
    private static Map<String, String> parsed(@Nullable String headers) {
        Map<String, String> parsed = new LinkedHashMap<>();
        if (headers == null || headers.isBlank()) {
            return parsed;
        }
        Arrays.stream(headers.split(",")).forEach(pair -> {
            int end = pair.indexOf('=');
            String name = pair.substring(0, Math.max(0, end)).strip();
            if (!name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
                throw new IllegalArgumentException("plumbline.traces.headers looks like name=value,name=value");
            }
            // Only what is percent-encoded stands for something else.
            String value = pair.substring(end + 1).strip().replace("+", "%2B");
            parsed.put(name, URLDecoder.decode(value, StandardCharsets.UTF_8));
        });
        return parsed;
    }
}

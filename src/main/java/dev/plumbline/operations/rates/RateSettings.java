package dev.plumbline.operations.rates;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many calls are served in one window of time; zero is no limit.
 *
 * @param window  a whole number of seconds, up to an hour
 * @param counted how many subjects are counted at the same time on one node, at most
 * @param exempt  networks whose addresses are not counted: this machine, where a proxy may stand that does not say for whom it asks
 */
@ConfigurationProperties("plumbline.rates")
record RateSettings(
        @DefaultValue("60s") Duration window,
        @DefaultValue("100000") int counted,
        @DefaultValue({"127.0.0.0/8", "::1/128"}) List<String> exempt,
        Limits global,
        Limits api,
        Limits auth,
        Limits upload,
        Limits export) {
    private static final long WINDOW_MAX_S = 3_600;
    private static final int COUNTED_MIN = 1_000;

    RateSettings {
        if (window.toMillis() < 1_000 || window.toSeconds() > WINDOW_MAX_S || window.toMillis() % 1_000 != 0) {
            throw new IllegalArgumentException("plumbline.rates.window is a whole number of seconds up to an hour");
        }
        if (counted < COUNTED_MIN) {
            throw new IllegalArgumentException("plumbline.rates.counted is at least " + COUNTED_MIN);
        }
    }

    /** Of one scope, by whom they are counted for. */
    record Limits(
            @DefaultValue("0") int address,
            @DefaultValue("0") int user,
            @DefaultValue("0") int key,
            @DefaultValue("0") int firm) {
        Limits {
            if (address < 0 || user < 0 || key < 0 || firm < 0) {
                throw new IllegalArgumentException("A limit of plumbline.rates is zero, for none, or more");
            }
        }

        int of(RateKind kind) {
            return switch (kind) {
                case ADDRESS -> address;
                case USER -> user;
                case KEY -> key;
                case FIRM -> firm;
            };
        }
    }

    int limit(RateScope scope, RateKind kind) {
        Limits limits = switch (scope) {
            case GLOBAL -> global;
            case API -> api;
            case AUTH -> auth;
            case UPLOAD -> upload;
            case EXPORT -> export;
        };
        return limits.of(kind);
    }
}

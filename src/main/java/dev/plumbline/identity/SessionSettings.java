package dev.plumbline.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in (NIST SP 800-63B, AAL2).
 *
 * @param idle     without any sign of life; the client renews every ten minutes while it is open
 * @param absolute whatever happens
 */
@ConfigurationProperties("plumbline.sessions")
public record SessionSettings(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration absolute) {

    public SessionSettings {
        if (!idle.isPositive() || absolute.compareTo(idle) < 0) {
            throw new IllegalArgumentException("plumbline.sessions: idle is positive and not longer than absolute");
        }
    }
}

package dev.plumbline.messages.pace;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The pace of mail. What comes faster waits.
 *
 * @param perMinute  how much mail the whole installation hands to its mail server in a minute
 * @param perAddress how many mails of a firm go to one address in an hour
 */
@ConfigurationProperties("plumbline.mail.pace")
public record PaceSettings(
        @DefaultValue("600") int perMinute,
        @DefaultValue("60") int perAddress) {
    public PaceSettings {
        if (perMinute < 1 || perAddress < 1) {
            throw new IllegalArgumentException(
                    "plumbline.mail.pace: at least one mail a minute, and one an hour to an address");
        }
    }
}

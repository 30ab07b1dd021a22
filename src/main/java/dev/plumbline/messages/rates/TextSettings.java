package dev.plumbline.messages.rates;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Text messages.
 *
 * @param provider  by whom they leave; {@code outbox} keeps them here to be read
 * @param perMinute how many the whole installation sends in a minute: each costs money
 */
@ConfigurationProperties("plumbline.messages.sms")
public record TextSettings(
        @DefaultValue("outbox") String provider,
        @DefaultValue("60") int perMinute) {}

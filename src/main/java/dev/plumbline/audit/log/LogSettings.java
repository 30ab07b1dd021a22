package dev.plumbline.audit.log;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The audit log.
 *
 * @param origin        name of this installation in checkpoints and keys; must not change once there are any
 * @param keyGeneration raised by one to retire every signing key; never lowered
 */
@ConfigurationProperties("plumbline.audit")
record LogSettings(
        @DefaultValue("plumbline") String origin,
        @DefaultValue("1") int keyGeneration) {}

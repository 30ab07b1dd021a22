package dev.plumbline.platform.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Streams to open screens.
 *
 * @param heartbeat time between two signs of life with the server's time
 * @param perUser   streams that one user may have open on one node
 */
@ConfigurationProperties("plumbline.live")
record LiveSettings(
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("20") int perUser) {}

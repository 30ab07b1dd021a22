package dev.plumbline.documents.scan;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where ClamAV's daemon listens. Without a host nothing is scanned, and the documents say so.
 *
 * @param host name or address of the machine; what goes there is not encrypted, so it should be this one or a trusted network's
 * @param port as {@code TCPSocket} in {@code clamd.conf}
 */
@ConfigurationProperties("plumbline.documents.clamav")
record ClamSettings(
        @Nullable String host, @DefaultValue("3310") int port) {}

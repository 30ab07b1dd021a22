package dev.plumbline.webhooks.outgoing;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom requests may go to beside the public internet.
 *
 * @param trustedNetworks networks in CIDR notation ({@code 10.1.2.0/24}) whose receivers may be reached, also without TLS and on
 *                        any port: of the operator's own, where firms cannot do harm
 */
@ConfigurationProperties("plumbline.webhooks")
record OutgoingSettings(@DefaultValue List<String> trustedNetworks) {}

package dev.plumbline.webhooks;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** An address that is told of events. */
public record EndpointId(UUID value) implements Id {}

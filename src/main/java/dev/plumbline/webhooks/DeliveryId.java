package dev.plumbline.webhooks;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** One event for one endpoint. */
public record DeliveryId(UUID value) implements Id {}

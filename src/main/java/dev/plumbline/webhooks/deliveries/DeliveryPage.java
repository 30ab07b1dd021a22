package dev.plumbline.webhooks.deliveries;

import java.util.List;

/**
 * A delivery with all that is known of it.
 *
 * @param body what is sent, byte for byte
 */
public record DeliveryPage(DeliveryView delivery, String body, List<AttemptView> attempts) {}

package dev.plumbline.webhooks.sending;

import dev.plumbline.webhooks.DeliveryId;
import dev.plumbline.webhooks.EndpointId;
import java.util.UUID;

/**
 * A delivery that one worker has in hand.
 *
 * @param attempt its number, from one; the fence: what a worker with an older number writes has no effect
 * @param body    the text that is signed and sent, the same in each attempt
 */
record Claim(DeliveryId id, EndpointId endpoint, UUID event, UUID subject, String type, String body, int attempt) {}

package dev.plumbline.webhooks.deliveries;

import dev.plumbline.webhooks.events.Event;
import java.time.Instant;

/** What a receiver gets: the payload that Standard Webhooks recommends. The event's id is in the header. */
record WebhookBody(String type, Instant timestamp, Object data) {
    static WebhookBody of(Event event) {
        return new WebhookBody(event.type(), event.timestamp(), event.data());
    }
}

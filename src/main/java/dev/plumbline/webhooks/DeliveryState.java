package dev.plumbline.webhooks;

import dev.plumbline.shared.Coded;

/** Where an event for a webhook is. */
public enum DeliveryState implements Coded {
    /** Is sent, or waits: for its turn, for the next attempt, or for what happened to the record before. */
    PENDING,
    DELIVERED,
    /** Given up after the last attempt. */
    FAILED
}

package dev.plumbline.webhooks.deliveries;

import java.util.UUID;

/**
 * What a webhook is to be sent, or was.
 *
 * @param subject the record that it is about: what happened to one goes out in order
 * @param body    the text that is signed
 */
record Sent(UUID event, String type, UUID subject, String body) {}

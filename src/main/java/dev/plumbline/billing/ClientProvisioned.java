package dev.plumbline.billing;

import dev.plumbline.clients.ClientId;

/**
 * Somebody has paid, and the firm is ready for them. Published once for each payment, in the transaction that says so.
 *
 * @param name of whoever applied
 */
public record ClientProvisioned(ClientId client, String name, String email) {}

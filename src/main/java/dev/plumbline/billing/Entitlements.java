package dev.plumbline.billing;

import dev.plumbline.clients.ClientId;

/** What clients of the current firm may use, for other modules. */
public interface Entitlements {
    /** By the best of its subscriptions; without one everything. */
    Entitlement of(ClientId client);
}

package dev.plumbline.clients;

import java.util.Collection;
import java.util.Set;

/**
 * Which clients are set up for the portal. Implemented by a module above, which this one may not know; without an
 * implementation all are. Runs in a transaction in the scope of the firm.
 */
public interface Provisioned {
    Set<ClientId> of(Collection<ClientId> clients);
}

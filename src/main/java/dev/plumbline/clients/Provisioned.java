package dev.plumbline.clients;

import java.util.Collection;
import java.util.Set;

/**
 * Which clients are set up for the portal. Implemented by modules above, which this one may not know: set up are those of which all
 * of them say so. Runs in a transaction in the scope of the firm.
 */
public interface Provisioned {
    Set<ClientId> of(Collection<ClientId> clients);
}

package dev.plumbline.clients;

import java.util.List;

/** Which properties are whose, for other modules. Needs a running transaction. */
public interface Holdings {
    /**
     * The properties of a client of the current firm that are looked after, the oldest first.
     *
     * @param most how many at most
     */
    List<PropertyId> of(ClientId client, int most);
}

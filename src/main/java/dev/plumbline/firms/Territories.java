package dev.plumbline.firms;

import java.util.List;
import java.util.Map;

/** Where an address of the current firm lies. */
public interface Territories {
    /**
     * The territory of a postcode and all above it, the narrowest first; empty when it lies in none. Spelling does not
     * matter: case, spaces and hyphens are ignored.
     */
    List<TerritoryId> of(String postcode);

    Map<TerritoryId, String> names();
}

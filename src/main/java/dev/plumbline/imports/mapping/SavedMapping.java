package dev.plumbline.imports.mapping;

import dev.plumbline.imports.Mapping;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mapping under a name.
 *
 * @param id null for one that ships with the product, which nobody can change
 */
record SavedMapping(
        @Nullable MappingId id,
        long version,
        String target,
        String name,
        @Nullable String label,
        Mapping mapping,
        @Nullable Instant createdAt)
        implements Versioned {}

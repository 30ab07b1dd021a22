package dev.plumbline.clients.property;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Which properties a file has, and in which order.
 *
 * @param sort as in the list; null for newest first
 */
record ExportedProperties(
        @Valid PropertyFilter filter, @Nullable String sort) {}

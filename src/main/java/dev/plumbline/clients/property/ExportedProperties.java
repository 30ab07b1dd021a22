package dev.plumbline.clients.property;

import org.jspecify.annotations.Nullable;

/**
 * Which properties a file has, and in which order.
 *
 * @param sort as in the list; null for newest first
 */
record ExportedProperties(PropertyFilter filter, @Nullable String sort) {}

package dev.plumbline.clients.client;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Which clients a file has, and in which order.
 *
 * @param sort as in the list; null for newest first
 */
record ExportedClients(@Valid ClientFilter filter, @Nullable String sort) {}

package dev.plumbline.clients.client;

import org.jspecify.annotations.Nullable;

/**
 * Which clients a file has, and in which order.
 *
 * @param sort as in the list; null for newest first
 */
record ExportedClients(ClientFilter filter, @Nullable String sort) {}

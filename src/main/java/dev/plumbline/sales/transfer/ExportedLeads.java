package dev.plumbline.sales.transfer;

import dev.plumbline.sales.leads.LeadFilter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Which leads a file has, and in which order.
 *
 * @param sort as in the list; null for newest first
 */
record ExportedLeads(@Valid LeadFilter filter, @Nullable String sort) {}

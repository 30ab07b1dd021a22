package dev.plumbline.sales.transfer;

import dev.plumbline.sales.leads.LeadFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which leads a file has, and in which order.
 *
 * @param sort as in the list; null for newest first
 */
record ExportedLeads(LeadFilter filter, @Nullable String sort) {}

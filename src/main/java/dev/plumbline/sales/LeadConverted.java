package dev.plumbline.sales;

import java.time.Instant;
import java.util.UUID;

/** A lead has become a client. Published once for each lead, in the transaction that made the client. */
public record LeadConverted(LeadId lead, UUID client, Instant at) {}

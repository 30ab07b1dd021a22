package dev.plumbline.sales.interactions;

import dev.plumbline.sales.LeadId;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A logged interaction.
 *
 * @param reached whether it was contact, as the response clock counts it
 * @param member  who logged it; null for what came by itself
 */
public record InteractionView(
        UUID id,
        LeadId lead,
        Interaction.Kind kind,
        Interaction.Direction direction,
        Interaction.@Nullable Outcome outcome,
        boolean reached,
        @Nullable String subject,
        @Nullable String content,
        @Nullable Integer seconds,
        @Nullable MemberId member,
        Instant occurredAt) {}

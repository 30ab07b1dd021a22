package dev.plumbline.compliance.handover;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PropertyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of what a pack is: of one property, or of all of a client that are looked after.
 *
 * @param asOf null for today in London
 */
record PackOf(
        @Nullable PropertyId property,
        @Nullable ClientId client,
        @Nullable LocalDate asOf) {}

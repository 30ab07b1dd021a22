package dev.plumbline.sales.intake;

import dev.plumbline.sales.leads.Lead;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as it came in.
 *
 * @param createdAt when it came in; null for now
 * @param owner     who takes it; null to let the firm's rule decide
 * @param evenIf    whether to make a lead even though there is one that looks the same
 */
public record NewEnquiry(
        Lead.Facts facts,
        @Nullable Instant createdAt,
        @Nullable MemberId owner,
        boolean evenIf) {}

package dev.plumbline.compliance.plans;

import dev.plumbline.compliance.homes.Areas;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which duties are counted.
 *
 * @param from  their last day is not before this one, from today to a year from now; today when it is absent, with what is
 *              overdue
 * @param until their last day is not after this one, up to a year from now; 90 days later when it is absent
 * @param trade who does them; all when it is absent
 * @param area  outward part of the postcode, as in SW1A; all when it is absent, properties without one when it is empty
 */
record PlanFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Trade trade,
        @Size(max = Areas.LENGTH_MAX) @Nullable String area) {}

package dev.plumbline.compliance.plans;

import java.time.LocalDate;

/**
 * How much one trade has to do in one area.
 *
 * @param label of the trade
 * @param area  outward part of the postcode; empty for properties without one
 * @param late  of how many duties the last day is over
 * @param first the earliest of their last days; before today when one is over
 */
record PlanCount(Trade trade, String label, String area, int duties, int properties, int late, LocalDate first) {}

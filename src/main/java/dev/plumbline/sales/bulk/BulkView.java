package dev.plumbline.sales.bulk;

import dev.plumbline.sales.LeadId;
import java.util.List;

/**
 * What became of an act on many.
 *
 * @param matched leads that the caller may see and that were meant
 * @param changed how many of them are different now; the rest was so already, or was refused
 * @param refused how many have no room for another tag
 * @param leads   those that are different now: what an undo is for
 */
record BulkView(int matched, int changed, int refused, List<LeadId> leads) {}

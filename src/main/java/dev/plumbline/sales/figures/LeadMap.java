package dev.plumbline.sales.figures;

import java.math.BigDecimal;
import java.util.List;

/**
 * Leads on the ground, summed by squares of one size.
 *
 * @param size edge of a square in degrees
 * @param cut  whether there were more squares than are shown; the fullest are
 */
record LeadMap(double size, List<Cell> cells, boolean cut) {
    /**
     * One square with leads in it.
     *
     * @param x    column: longitude divided by the edge, rounded down
     * @param y    row: latitude divided by the edge, rounded down
     * @param west longitude of its western edge in degrees
     * @param south latitude of its southern edge in degrees
     * @param value what was quoted there, in the firm's currency
     */
    record Cell(int x, int y, double west, double south, long count, BigDecimal value, long won, long lost) {}
}

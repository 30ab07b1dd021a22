package dev.plumbline.sales.figures;

import dev.plumbline.sales.LeadStatus;
import java.math.BigDecimal;
import java.util.List;

/** What stands in the columns of the board; a stage without a lead is missing. */
record BoardFigures(List<Column> columns) {
    /** @param value what was quoted there, in the firm's currency */
    record Column(LeadStatus status, long count, BigDecimal value) {}
}

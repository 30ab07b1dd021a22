package dev.plumbline.sales.figures;

import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.Temperature;
import java.math.BigDecimal;

/** How many leads are alike in state, temperature and source. */
record Tally(LeadStatus status, Temperature temperature, LeadSource source, long count, BigDecimal quoted) {

    /** Still to be won. Nurtured leads are not: nobody works on them. */
    boolean open() {
        return switch (status) {
            case WON, LOST, NURTURE -> false;
            case NEW, CONTACTED, QUALIFIED, APPOINTMENT_SCHEDULED, INSPECTION_COMPLETED, QUOTE_SENT, NEGOTIATION ->
                true;
        };
    }
}

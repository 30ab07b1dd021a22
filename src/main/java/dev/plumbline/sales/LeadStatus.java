package dev.plumbline.sales;

import dev.plumbline.shared.Coded;

/** Where a lead stands in the funnel. The legal ways between are in {@code LeadLifecycle}. */
public enum LeadStatus implements Coded {
    NEW,
    CONTACTED,
    QUALIFIED,
    APPOINTMENT_SCHEDULED,
    INSPECTION_COMPLETED,
    QUOTE_SENT,
    NEGOTIATION,
    WON,
    LOST,
    NURTURE;

    /** Whether somebody is expected to work on it now. */
    public boolean open() {
        return this != WON && this != LOST && this != NURTURE;
    }
}

package dev.plumbline.sales.leads;

import static dev.plumbline.sales.LeadStatus.APPOINTMENT_SCHEDULED;
import static dev.plumbline.sales.LeadStatus.CONTACTED;
import static dev.plumbline.sales.LeadStatus.INSPECTION_COMPLETED;
import static dev.plumbline.sales.LeadStatus.LOST;
import static dev.plumbline.sales.LeadStatus.NEGOTIATION;
import static dev.plumbline.sales.LeadStatus.NEW;
import static dev.plumbline.sales.LeadStatus.QUALIFIED;
import static dev.plumbline.sales.LeadStatus.QUOTE_SENT;
import static dev.plumbline.sales.LeadStatus.WON;
import static dev.plumbline.sales.SalesPermission.LEAD_CONVERT;
import static dev.plumbline.sales.SalesPermission.LEAD_WRITE;

import dev.plumbline.sales.LeadStatus;
import dev.plumbline.shared.Lifecycle;

/**
 * The funnel. Steps may be skipped forwards (some firms quote without an inspection), never backwards: what happened
 * stays in the history. {@code won} is reached by conversion alone and left by nothing.
 */
public final class LeadLifecycle {
    public static final String CREATE = "create";
    public static final String CONTACT = "contact";
    public static final String QUALIFY = "qualify";
    public static final String SCHEDULE_APPOINTMENT = "schedule_appointment";
    public static final String COMPLETE_INSPECTION = "complete_inspection";
    public static final String SEND_QUOTE = "send_quote";
    public static final String NEGOTIATE = "negotiate";
    public static final String CONVERT = "convert";
    public static final String LOSE = "lose";
    public static final String NURTURE = "nurture";
    public static final String REOPEN = "reopen";

    private static final LeadStatus[] OPEN = {
        NEW, CONTACTED, QUALIFIED, APPOINTMENT_SCHEDULED, INSPECTION_COMPLETED, QUOTE_SENT, NEGOTIATION
    };

    public static final Lifecycle<LeadStatus> MACHINE = Lifecycle.of("sales.lead", LeadStatus.class)
            .created(CREATE, NEW, LEAD_WRITE)
            .command(CONTACT, LEAD_WRITE, CONTACTED, NEW)
            .command(QUALIFY, LEAD_WRITE, QUALIFIED, CONTACTED)
            .command(SCHEDULE_APPOINTMENT, LEAD_WRITE, APPOINTMENT_SCHEDULED, CONTACTED, QUALIFIED)
            .command(COMPLETE_INSPECTION, LEAD_WRITE, INSPECTION_COMPLETED, APPOINTMENT_SCHEDULED)
            .command(SEND_QUOTE, LEAD_WRITE, QUOTE_SENT, QUALIFIED, APPOINTMENT_SCHEDULED, INSPECTION_COMPLETED)
            .command(NEGOTIATE, LEAD_WRITE, NEGOTIATION, QUOTE_SENT)
            .command(
                    CONVERT,
                    LEAD_CONVERT,
                    WON,
                    QUALIFIED,
                    APPOINTMENT_SCHEDULED,
                    INSPECTION_COMPLETED,
                    QUOTE_SENT,
                    NEGOTIATION)
            .command(LOSE, LEAD_WRITE, LOST, concat(OPEN, LeadStatus.NURTURE))
            .command(NURTURE, LEAD_WRITE, LeadStatus.NURTURE, OPEN)
            // Contacted is only who was: a lead that was lost before anybody spoke to them is new again.
            .command(REOPEN, LEAD_WRITE, CONTACTED, LOST, LeadStatus.NURTURE)
            .command(REOPEN, LEAD_WRITE, NEW, LOST, LeadStatus.NURTURE)
            .build();

    private static LeadStatus[] concat(LeadStatus[] some, LeadStatus one) {
        LeadStatus[] all = java.util.Arrays.copyOf(some, some.length + 1);
        all[some.length] = one;
        return all;
    }

    private LeadLifecycle() {}
}

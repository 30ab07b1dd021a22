package dev.plumbline.compliance;

import dev.plumbline.shared.Coded;

/** Why an obligation is in its state. */
public enum Reason implements Coded {
    NO_RULES,
    NOT_IN_FORCE,
    ANNOUNCED,
    NO_LONGER_IN_FORCE,
    FACTS_SAY_NO,
    FACT_NOT_KNOWN,
    SUBJECT_GONE,
    NOT_TRIGGERED,
    NO_EVIDENCE,
    FIRST_NOT_YET_DUE,
    IN_TERM,
    TERM_ENDS_SOON,
    TERM_ENDED,
    STATED_EARLIER,
    ANNIVERSARY_KEPT,
    CLOCK_RESET,
    WINDOW_BOUNDARY,
    WAS_LATE,
    LAPSED_IN_TENANCY,
    OUTCOME_FAILED,
    REMEDY_OPEN,
    REMEDY_LATE,
    REMEDIED,
    EXEMPTION,
    EXEMPTION_ENDED,
    DONE,
    DONE_LATE,
    NOT_DONE_YET,
    NOT_DONE_IN_TIME,
    WAITS_FOR_VERIFICATION,
    REPLACEMENT_REJECTED,
    STILL_OPEN,
    SOURCE_UNCONFIRMED
}

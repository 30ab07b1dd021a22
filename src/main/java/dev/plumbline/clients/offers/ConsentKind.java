package dev.plumbline.clients.offers;

import dev.plumbline.shared.Coded;

/** To what somebody agrees who applies. */
public enum ConsentKind implements Coded {
    /** That what they state is stored and used. */
    DATA_PROCESSING,
    /** That the service is no legal advice. */
    SERVICE_BOUNDARY,
    /** That they are written to beyond what the application needs. */
    COMMUNICATIONS
}

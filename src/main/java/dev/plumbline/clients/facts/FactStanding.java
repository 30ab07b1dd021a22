package dev.plumbline.clients.facts;

import dev.plumbline.shared.Coded;

/** What kind of answer it is. A fact without any was never asked. */
public enum FactStanding implements Coded {
    KNOWN,
    /** Somebody was asked and does not know: an answer of its own. */
    UNKNOWN,
    /** The answer that holds from that day was a mistake: as if it had never been given. */
    WITHDRAWN
}

package dev.plumbline.clients;

import dev.plumbline.shared.Coded;

/** What an entry of a list did that is only added to. */
public enum LedgerAct implements Coded {
    ADDED,
    CHANGED,
    /** From a day on it is no longer there. */
    ENDED,
    /** It was a mistake: as if it had never been there. */
    WITHDRAWN
}

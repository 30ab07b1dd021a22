package dev.plumbline.clients.hazards;

import dev.plumbline.shared.Coded;

/** What the law tells apart (SI 2025/1042): which clocks run hangs on it. */
public enum HazardKind implements Coded {
    /** An imminent and significant risk to somebody who lives there. */
    EMERGENCY,
    /** Damp or mould that is a significant risk. */
    DAMP_MOULD
}

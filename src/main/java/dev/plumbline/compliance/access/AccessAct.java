package dev.plumbline.compliance.access;

import dev.plumbline.shared.Coded;

enum AccessAct implements Coded {
    RECORDED,
    /** It was a mistake: as if it had never been recorded. */
    WITHDRAWN
}

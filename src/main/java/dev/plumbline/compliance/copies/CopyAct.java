package dev.plumbline.compliance.copies;

import dev.plumbline.shared.Coded;

enum CopyAct implements Coded {
    GIVEN,
    /** It was a mistake: as if it had never been given. */
    WITHDRAWN
}

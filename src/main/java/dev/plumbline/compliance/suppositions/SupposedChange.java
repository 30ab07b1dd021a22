package dev.plumbline.compliance.suppositions;

import dev.plumbline.shared.Coded;

/** What would become of a duty. */
enum SupposedChange implements Coded {
    /** It would be one, and is none. */
    APPEARS,
    /** It is one, and would be none. */
    DISAPPEARS,
    /** It would have another state, colour or last day. */
    CHANGES
}

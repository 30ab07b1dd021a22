package dev.plumbline.records.templates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text that a firm writes more than once.
 *
 * @param latest    number of its latest version, beginning with one
 * @param published number of the version that letters are written with; null while none was published
 */
record Template(
        TemplateId id,
        String name,
        int latest,
        @Nullable Integer published,
        TemplateStatus status,
        Instant statusAt,
        long version) {
    /** So many are kept for each; who needs more begins another. */
    static final int VERSIONS_MAX = 500;

    boolean hasNews() {
        return published == null || published < latest;
    }
}

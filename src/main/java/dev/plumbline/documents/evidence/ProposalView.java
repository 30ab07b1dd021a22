package dev.plumbline.documents.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What a machine believes that a version says. It counts for nothing until a person verifies the version.
 *
 * @param value      a day as 2027-05-12, the code of an outcome, or a number
 * @param confidence from 0 to 1
 * @param page       1 for the first; absent where there are no pages
 * @param excerpt    what stands around it
 * @param starts     where in the excerpt it begins
 * @param length     how long it is there
 * @param source     what found it
 * @param agrees     whether who verified the version said the same; absent while nobody has
 */
public record ProposalView(
        EvidenceField field,
        String value,
        double confidence,
        @Nullable Integer page,
        String excerpt,
        int starts,
        int length,
        String source,
        @Nullable Boolean agrees) {}

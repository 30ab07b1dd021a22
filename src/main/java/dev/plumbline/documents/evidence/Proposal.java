package dev.plumbline.documents.evidence;

/**
 * What one extractor believes.
 *
 * @param value      a day as 2027-05-12, an outcome's code, or a number as it is written there
 * @param confidence from 0 to 1: for a person to weigh, nothing is decided by it
 * @param from       where the value begins in the text
 * @param to         where it ends
 */
public record Proposal(EvidenceField field, String value, double confidence, int from, int to) {
    /** No value is longer: so long a number may be at most. */
    public static final int VALUE_MAX = 100;

    public Proposal {
        if (!(confidence >= 0 && confidence <= 1)
                || value.isBlank()
                || value.length() > VALUE_MAX
                || from < 0
                || to <= from) {
            throw new IllegalArgumentException("Not a proposal: " + field);
        }
    }
}

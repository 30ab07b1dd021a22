package dev.plumbline.documents.evidence;

import java.util.List;

/**
 * Looks for evidence in a text: a bean of each. By rules, or by asking a language model. It is called outside of any
 * transaction and may take minutes; what it answers is checked, bounded and shown as a proposal, no more.
 */
public interface Extractor {
    /** Told with each of its proposals. */
    String name();

    /** @param text what was read in a version, a form feed between its pages */
    List<Proposal> propose(String text);
}

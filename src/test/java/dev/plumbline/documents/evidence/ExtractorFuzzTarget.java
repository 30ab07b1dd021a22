package dev.plumbline.documents.evidence;

import java.nio.charset.StandardCharsets;

/** Reads evidence in any text: each proposal stands where it says, and can be shown with what is around it. */
public final class ExtractorFuzzTarget {
    private static final RuleExtractor RULES = new RuleExtractor();

    private ExtractorFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        for (Proposal proposal : RULES.propose(text)) {
            if (proposal.to() > text.length()) {
                throw new AssertionError("stands outside: " + proposal);
            }
            PlacedProposal placed = PlacedProposal.of(proposal, text, true, "rules");
            if (placed.starts() < 0
                    || placed.starts() + placed.length() > placed.excerpt().length()) {
                throw new AssertionError("is shown outside: " + placed);
            }
        }
    }
}

package dev.plumbline.documents.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A proposal and where it was read.
 *
 * @param page    1 for the first; null where there are no pages
 * @param excerpt what stands around it
 * @param starts  where in the excerpt the value begins
 * @param length  how long it is there
 * @param source  which extractor found it
 */
record PlacedProposal(
        EvidenceField field,
        String value,
        double confidence,
        @Nullable Integer page,
        String excerpt,
        int starts,
        int length,
        String source) {
    private static final int AROUND = 70;
    private static final int MARKED_MOST = 200;

    /** @param paged whether a form feed in the text ends a page */
    static PlacedProposal of(Proposal proposal, String text, boolean paged, String source) {
        int from = Math.max(proposal.from() - AROUND, text.lastIndexOf('\f', proposal.from()) + 1);
        int marked = Math.min(proposal.to(), proposal.from() + MARKED_MOST);
        int next = text.indexOf('\f', marked);
        int to = Math.min(marked + AROUND, next < 0 ? text.length() : next);
        long pages = text.substring(0, proposal.from())
                .chars()
                .filter(sign -> sign == '\f')
                .count();
        return new PlacedProposal(
                proposal.field(),
                proposal.value(),
                proposal.confidence(),
                paged ? (int) pages + 1 : null,
                whole(text, from, to).replaceAll("\\s", " "),
                proposal.from() - from,
                marked - proposal.from(),
                source);
    }

    /** Half a pair would be no sign; a space keeps all others where they are. */
    private static String whole(String text, int from, int to) {
        StringBuilder part = new StringBuilder(text.substring(from, to));
        if (Character.isLowSurrogate(part.charAt(0))) {
            part.setCharAt(0, ' ');
        }
        int last = part.length() - 1;
        if (Character.isHighSurrogate(part.charAt(last))) {
            part.setCharAt(last, ' ');
        }
        return part.toString();
    }
}

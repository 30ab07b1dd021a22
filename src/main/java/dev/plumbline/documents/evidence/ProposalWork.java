package dev.plumbline.documents.evidence;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.evidence.Proposals.Said;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks all extractors what a version says, while no transaction is open. */
@Component
class ProposalWork {
    private final Proposals proposals;
    private final List<Extractor> extractors;

    ProposalWork(Proposals proposals, List<Extractor> extractors) {
        this.proposals = proposals;
        this.extractors = extractors;
    }

    void propose(DocumentVersionId id) {
        proposals.readable(id).ifPresent(readable -> proposals.keep(id, found(readable)));
    }

    private List<PlacedProposal> found(Said readable) {
        String text = readable.text();
        return extractors.stream()
                .flatMap(each -> Ranking.of(each.propose(text), text.length()).stream()
                        .map(proposal -> PlacedProposal.of(proposal, text, readable.paged(), each.name())))
                .toList();
    }
}

package dev.plumbline.documents.evidence;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.Outcome;
import dev.plumbline.documents.ReadEvidence;
import dev.plumbline.documents.shelf.Shelf;
import dev.plumbline.documents.versions.Derived;
import dev.plumbline.documents.versions.DocumentVersion;
import dev.plumbline.documents.versions.Proof;
import dev.plumbline.documents.versions.Versions;
import dev.plumbline.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What extractors propose of each version. */
@Component
class Proposals implements Derived, ReadEvidence {
    private final ProposalRepository proposals;
    private final Versions versions;
    private final Shelf shelf;
    private final Ids ids;
    private final Clock clock;

    Proposals(ProposalRepository proposals, Versions versions, Shelf shelf, Ids ids, Clock clock) {
        this.proposals = proposals;
        this.versions = versions;
        this.shelf = shelf;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param paged whether a form feed in it ends a page */
    record Said(String text, boolean paged) {}

    /** Nothing for one that is gone, or says nothing. */
    @Transactional(readOnly = true)
    public Optional<Said> readable(DocumentVersionId id) {
        return versions.some(List.of(id)).stream()
                .filter(version -> version.status().opens())
                .findFirst()
                .flatMap(version -> proposals
                        .text(id)
                        .map(text ->
                                new Said(text, version.content().mediaType().equals("application/pdf"))));
    }

    /** In the place of what was proposed before. What was given up to be erased meanwhile gets none. */
    @Transactional
    public void keep(DocumentVersionId id, List<PlacedProposal> found) {
        shelf.lock(versions.find(id).document());
        if (versions.lock(id).status().opens()) {
            proposals.erase(List.of(id));
            found.forEach(each -> proposals.insert(ids.next(), id, each, clock.instant()));
        }
    }

    /** By field, the likeliest first. */
    @Transactional(readOnly = true)
    public List<ProposalView> list(DocumentVersionId id) {
        DocumentVersion version = versions.find(id);
        shelf.find(version.document());
        DocumentVersion.Review review = version.review();
        @Nullable Proof proof = review == null ? null : review.proof();
        return proposals.of(id).stream().map(each -> view(each, proof)).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Believed of(DocumentVersionId id) {
        List<ProposalView> all = list(id);
        return new Believed(
                likeliest(all, EvidenceField.ISSUED_ON).map(LocalDate::parse).orElse(null),
                likeliest(all, EvidenceField.EXPIRES_ON).map(LocalDate::parse).orElse(null),
                likeliest(all, EvidenceField.REFERENCE).orElse(null),
                likeliest(all, EvidenceField.OUTCOME)
                        .flatMap(code -> Stream.of(Outcome.values())
                                .filter(each -> each.code().equals(code))
                                .findFirst())
                        .orElse(null));
    }

    private static Optional<String> likeliest(List<ProposalView> all, EvidenceField field) {
        return all.stream()
                .filter(each -> each.field() == field)
                .map(ProposalView::value)
                .findFirst();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> erase(Collection<DocumentVersionId> gone) {
        proposals.erase(gone);
        return List.of();
    }

    private static ProposalView view(PlacedProposal proposal, @Nullable Proof proof) {
        return new ProposalView(
                proposal.field(),
                proposal.value(),
                proposal.confidence(),
                proposal.page(),
                proposal.excerpt(),
                proposal.starts(),
                proposal.length(),
                proposal.source(),
                proof == null ? null : proposal.value().equals(confirmed(proposal.field(), proof)));
    }

    private static @Nullable String confirmed(EvidenceField field, Proof proof) {
        @Nullable Outcome outcome = proof.outcome();
        return switch (field) {
            case ISSUED_ON -> Objects.toString(proof.issuedOn(), null);
            case EXPIRES_ON -> Objects.toString(proof.expiresOn(), null);
            case REFERENCE -> proof.reference();
            case OUTCOME -> outcome == null ? null : outcome.code();
        };
    }
}

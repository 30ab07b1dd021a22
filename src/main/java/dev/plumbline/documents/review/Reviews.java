package dev.plumbline.documents.review;

import dev.plumbline.documents.DocumentKind;
import dev.plumbline.documents.DocumentKinds;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsNotices;
import dev.plumbline.documents.DocumentsProblem;
import dev.plumbline.documents.shelf.Document;
import dev.plumbline.documents.shelf.DocumentNotices;
import dev.plumbline.documents.shelf.DocumentNotices.Told;
import dev.plumbline.documents.shelf.Placed;
import dev.plumbline.documents.shelf.Shelf;
import dev.plumbline.documents.versions.DocumentVersion;
import dev.plumbline.documents.versions.DocumentVersion.Review;
import dev.plumbline.documents.versions.Proof;
import dev.plumbline.documents.versions.VersionReadiness;
import dev.plumbline.documents.versions.VersionView;
import dev.plumbline.documents.versions.VersionViews;
import dev.plumbline.documents.versions.Versions;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.platform.Reason;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verifies and rejects versions. What a machine proposes never does: a person who did not add it does. */
@Service
class Reviews {
    private final Versions versions;
    private final Shelf shelf;
    private final VersionViews views;
    private final DocumentKinds kinds;
    private final DocumentNotices notices;
    private final Reason reason;
    private final Clock clock;

    Reviews(
            Versions versions,
            Shelf shelf,
            VersionViews views,
            DocumentKinds kinds,
            DocumentNotices notices,
            Reason reason,
            Clock clock) {
        this.versions = versions;
        this.shelf = shelf;
        this.views = views;
        this.kinds = kinds;
        this.notices = notices;
        this.reason = reason;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    VersionView show(DocumentVersionId id) {
        DocumentVersion version = versions.find(id);
        return views.view(version, shelf.find(version.document()).document().filed());
    }

    /** From now on it is proof of what it states; shown if nothing is. */
    @Transactional
    VersionView verify(DocumentVersionId id, Version seen, Proof proof) {
        DocumentVersion version = lock(id, seen);
        Placed placed = shelf.find(version.document());
        readiness(version, placed).verify().require(DocumentsProblem.VERSION_NOT_READY);
        check(proof, kinds.known(placed.document().label().kind()));
        versions.reviewed(id, new Review(me(), clock.instant(), proof, null));
        if (placed.document().current() == null) {
            shelf.show(placed, id);
        }
        tell(placed, version, DocumentsNotices.VERIFIED, "It is proof from now on.");
        return told(placed, id);
    }

    /** It counts no more; what was verified before it is shown again. */
    @Transactional
    VersionView reject(DocumentVersionId id, Version seen, String why) {
        DocumentVersion version = lock(id, seen);
        Placed placed = shelf.find(version.document());
        readiness(version, placed).reject().require(DocumentsProblem.VERSION_NOT_READY);
        reason.because(why);
        versions.reviewed(id, new Review(me(), clock.instant(), null, why));
        if (id.equals(placed.document().current())) {
            shelf.show(placed, versions.verifiedBefore(version).orElse(null));
        }
        tell(placed, version, DocumentsNotices.REJECTED, why);
        return told(placed, id);
    }

    /** The document first, as everybody does who changes both. */
    private DocumentVersion lock(DocumentVersionId id, Version seen) {
        DocumentVersion found = versions.find(id);
        shelf.lock(found.document());
        DocumentVersion version = versions.lock(id);
        shelf.find(version.document());
        seen.mustBe(version.version());
        return version;
    }

    private void check(Proof proof, DocumentKind kind) {
        List<FieldProblem> missing = new ArrayList<>();
        if (kind.expires() && proof.expiresOn() == null) {
            missing.add(new FieldProblem("/expiresOn", "required", "Say on which day it holds for the last time."));
        }
        if (kind.judges() && proof.outcome() == null) {
            missing.add(new FieldProblem("/outcome", "required", "Say what it came to."));
        }
        @Nullable LocalDate issued = proof.issuedOn();
        @Nullable LocalDate expires = proof.expiresOn();
        if (issued != null && expires != null && expires.isBefore(issued)) {
            missing.add(
                    new FieldProblem("/expiresOn", "order", "It cannot end before the day on which it was issued."));
        }
        if (!missing.isEmpty()) {
            throw Problem.of(SharedProblem.INVALID, missing.getFirst().message(), missing);
        }
    }

    private void tell(Placed placed, DocumentVersion version, NoticeKind kind, String text) {
        MemberId by = version.content().addedBy();
        if (!by.equals(me())) {
            Document document = placed.document();
            notices.tell(
                    by,
                    placed,
                    new Told(
                            kind,
                            version.id(),
                            document.label().name()
                                    + (kind.equals(DocumentsNotices.VERIFIED) ? " was verified" : " was rejected"),
                            text));
        }
    }

    private VersionView told(Placed placed, DocumentVersionId id) {
        placed.record().changed();
        return show(id);
    }

    private static VersionReadiness readiness(DocumentVersion version, Placed placed) {
        return new VersionReadiness(
                version, placed.document().filed(), Scope.current().access());
    }

    private static MemberId me() {
        return Objects.requireNonNull(Scope.current().access().member());
    }
}

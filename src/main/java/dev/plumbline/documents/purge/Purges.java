package dev.plumbline.documents.purge;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentsProblem;
import dev.plumbline.documents.PurgeId;
import dev.plumbline.documents.purge.Purge.Decision;
import dev.plumbline.documents.purge.Purge.Extent;
import dev.plumbline.documents.purge.PurgeRepository.Listed;
import dev.plumbline.documents.shelf.Placed;
import dev.plumbline.documents.shelf.Shelf;
import dev.plumbline.documents.versions.Versions;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.Reason;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.RowScope;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Purges of documents: who owns the firm asks, a second person decides, {@link PurgeWork} does it. */
@Service
class Purges {
    private final PurgeRepository purges;
    private final PurgeViews views;
    private final PurgeNotices notices;
    private final Shelf shelf;
    private final Versions versions;
    private final Jobs jobs;
    private final Reason reason;
    private final Ids ids;
    private final Clock clock;

    Purges(
            PurgeRepository purges,
            PurgeViews views,
            PurgeNotices notices,
            Shelf shelf,
            Versions versions,
            Jobs jobs,
            Reason reason,
            Ids ids,
            Clock clock) {
        this.purges = purges;
        this.views = views;
        this.notices = notices;
        this.shelf = shelf;
        this.versions = versions;
        this.jobs = jobs;
        this.reason = reason;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    PurgePlan plan(DocumentId id) {
        return views.plan(shelf.find(id).document());
    }

    /** For who sees all records: those of others are found by their documents. */
    @Transactional(readOnly = true)
    Page<PurgeView> list(@Nullable PurgeStatus status, PageRequest asked) {
        if (access().rows() != RowScope.ALL) {
            throw Problem.of(
                    SharedProblem.FORBIDDEN, "Only who sees all records sees all purges. Open the document instead.");
        }
        Page<Listed> page = purges.page(status, asked);
        return page.map(views.of(page.items()));
    }

    @Transactional(readOnly = true)
    PurgeView show(PurgeId id) {
        return views.view(found(id));
    }

    /** Nothing goes before a second person agrees. */
    @Transactional
    PurgeView request(DocumentId id, Version seen, Purge.Ground ground) {
        Placed placed = shelf.lock(id, seen);
        views.readiness(placed.document()).request().require(DocumentsProblem.PURGE_NOT_READY);
        reason.because(ground.reason());
        Extent extent = purges.extent(id);
        PurgeId purge = new PurgeId(ids.next());
        purges.insert(purge, new PurgeRepository.NewPurge(id, extent, ground, me()), clock.instant());
        notices.requested(found(purge), placed);
        return show(purge);
    }

    /** From now on nobody opens the document, and nothing brings it back. */
    @Transactional
    PurgeView approve(PurgeId id, Version seen) {
        Placed placed = shelf.lock(found(id).document());
        Purge purge = lock(id, seen);
        views.lastReadiness(placed.document()).approve(purge).require(DocumentsProblem.PURGE_NOT_READY);
        shelf.purge(placed);
        versions.purge(purge.document());
        purges.decide(id, PurgeStatus.APPROVED, PurgeLifecycle.APPROVE, decision(null));
        jobs.schedule(PurgeTask.TYPE, id.value().toString(), new PurgeTask(id));
        return show(id);
    }

    @Transactional
    PurgeView decline(PurgeId id, Version seen, String why) {
        Placed placed = shelf.lock(found(id).document());
        Purge purge = lock(id, seen);
        views.readiness(placed.document()).decline(purge).require(DocumentsProblem.PURGE_NOT_READY);
        reason.because(why);
        purges.decide(id, PurgeStatus.DECLINED, PurgeLifecycle.DECLINE, decision(why));
        notices.declined(purge, placed, why);
        return show(id);
    }

    @Transactional
    PurgeView withdraw(PurgeId id, Version seen) {
        Placed placed = shelf.lock(found(id).document());
        Purge purge = lock(id, seen);
        views.readiness(placed.document()).withdraw(purge).require(DocumentsProblem.PURGE_NOT_READY);
        purges.decide(id, PurgeStatus.WITHDRAWN, PurgeLifecycle.WITHDRAW, decision(null));
        return show(id);
    }

    /** The document first, as everybody does who changes both. */
    private Purge lock(PurgeId id, Version seen) {
        Purge purge = purges.lock(id).orElseThrow(Problem.notFound("purge"));
        seen.mustBe(purge.version());
        return purge;
    }

    /** Of a document that the caller may know of. */
    private Purge found(PurgeId id) {
        Purge purge = purges.find(id).orElseThrow(Problem.notFound("purge"));
        shelf.find(purge.document());
        return purge;
    }

    private Decision decision(@Nullable String why) {
        return new Decision(me(), clock.instant(), why);
    }

    private static MemberId me() {
        return Objects.requireNonNull(access().member());
    }

    private static Access access() {
        return Scope.current().access();
    }
}

package dev.plumbline.documents.purge;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.holds.Hold;
import dev.plumbline.documents.holds.Holds;
import dev.plumbline.documents.purge.Purge.Decision;
import dev.plumbline.documents.purge.PurgeReadiness.Keeps;
import dev.plumbline.documents.purge.PurgeRepository.Going;
import dev.plumbline.documents.purge.PurgeRepository.Listed;
import dev.plumbline.documents.retention.Retention;
import dev.plumbline.documents.retention.Retentions;
import dev.plumbline.documents.shelf.Document;
import dev.plumbline.documents.shelf.Shelf;
import dev.plumbline.documents.versions.Versions;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Members;
import dev.plumbline.records.kinds.Colleague;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Purges as callers see them, and what keeps documents from them. */
@Component
class PurgeViews {
    private final PurgeRepository purges;
    private final Holds holds;
    private final Retentions retentions;
    private final Shelf shelf;
    private final Versions versions;
    private final Firms firms;
    private final Members members;
    private final Clock clock;

    PurgeViews(
            PurgeRepository purges,
            Holds holds,
            Retentions retentions,
            Shelf shelf,
            Versions versions,
            Firms firms,
            Members members,
            Clock clock) {
        this.purges = purges;
        this.holds = holds;
        this.retentions = retentions;
        this.shelf = shelf;
        this.versions = versions;
        this.firms = firms;
        this.members = members;
        this.clock = clock;
    }

    PurgeReadiness readiness(Document document) {
        return readiness(document, holds.on(document));
    }

    /** As {@link #readiness}; until the transaction ends nobody places a hold. */
    PurgeReadiness lastReadiness(Document document) {
        return readiness(document, holds.lastOn(document));
    }

    PurgePlan plan(Document document) {
        PurgeReadiness readiness = readiness(document);
        Keeps keeps = readiness.keeps();
        Going going = purges.going(document.id());
        @Nullable Purge open = readiness.open();
        return new PurgePlan(
                document.id(),
                document.version(),
                going.extent().versions(),
                going.extent().bytes(),
                going.shared(),
                keeps.until(),
                keeps.retention().months(),
                keeps.retention().because(),
                holds.views(keeps.holds()),
                open == null ? null : view(open),
                List.of(CommandView.of(readiness.request())));
    }

    PurgeView view(Purge purge) {
        Document document = shelf.find(purge.document()).document();
        Listed listed = new Listed(purge, document.label().name(), document.place(), purges.erased(purge.document()));
        return view(listed, members.names(), readiness(document).commands(purge));
    }

    /** Without what may be done, which one alone tells: with one statement, however many there are. */
    Function<Listed, PurgeView> of(List<Listed> some) {
        Map<MemberId, String> names = some.isEmpty() ? Map.of() : members.names();
        return listed -> view(listed, names, List.of());
    }

    private PurgeReadiness readiness(Document document, List<Hold> some) {
        ZoneId zone = firms.current().timeZone();
        DocumentId id = document.id();
        Retention retention = retentions.of(document.label().kind());
        Keeps keeps = new Keeps(some, retention, versions.lastDay(id, zone), clock.instant(), zone);
        return new PurgeReadiness(document, keeps, purges.open(id).orElse(null), access());
    }

    private static PurgeView view(Listed listed, Map<MemberId, String> names, List<CommandView> commands) {
        Purge purge = listed.purge();
        @Nullable Decision decision = purge.decision();
        return new PurgeView(
                purge.id(),
                purge.version(),
                purge.status(),
                purge.document(),
                listed.place().kind(),
                listed.place().record(),
                listed.name(),
                purge.extent().versions(),
                purge.extent().bytes(),
                listed.erased(),
                purge.ground().basis(),
                purge.ground().reason(),
                purge.ground().legalReference(),
                colleague(purge.requestedBy(), names),
                purge.requestedAt(),
                decision == null ? null : colleague(decision.by(), names),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.why(),
                purge.doneAt(),
                commands);
    }

    private static Colleague colleague(MemberId member, Map<MemberId, String> names) {
        return new Colleague(member, names.getOrDefault(member, ""));
    }

    private static Access access() {
        return Scope.current().access();
    }
}

package dev.plumbline.documents.holds;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentsProblem;
import dev.plumbline.documents.HoldId;
import dev.plumbline.documents.holds.Hold.Lifted;
import dev.plumbline.documents.shelf.Document;
import dev.plumbline.documents.shelf.Shelf;
import dev.plumbline.firms.Members;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.Reason;
import dev.plumbline.records.kinds.Colleague;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Places and lifts legal holds. Who may know of a record knows what holds its documents. */
@Service
public class Holds {
    private final HoldRepository holds;
    private final Shelf shelf;
    private final Kinds records;
    private final Members members;
    private final Reason reason;
    private final Ids ids;
    private final Clock clock;

    Holds(HoldRepository holds, Shelf shelf, Kinds records, Members members, Reason reason, Ids ids, Clock clock) {
        this.holds = holds;
        this.shelf = shelf;
        this.records = records;
        this.members = members;
        this.reason = reason;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<HoldView> list(String kind, UUID record, PageRequest asked) {
        Page<Hold> page = holds.page(records.find(kind, record), asked);
        Map<MemberId, String> names = members.names();
        return page.map(hold -> view(hold, names));
    }

    @Transactional
    HoldView place(String kind, UUID id, HoldRepository.NewHold asked) {
        Found record = records.find(kind, id);
        HoldReadiness.place(access()).require(DocumentsProblem.HOLD_NOT_READY);
        @Nullable DocumentId document = asked.document();
        if (document != null) {
            check(document, record);
        }
        holds.alone(List.of(id));
        HoldId hold = new HoldId(ids.next());
        holds.insert(hold, record, asked, me(), clock.instant());
        record.changed();
        return view(holds.find(hold).orElseThrow(), members.names());
    }

    @Transactional
    HoldView lift(HoldId id, Version seen, String why) {
        Hold hold = holds.lock(id).orElseThrow(Problem.notFound("hold"));
        Found record = records.find(hold.kind(), hold.record());
        seen.mustBe(hold.version());
        HoldReadiness.lift(hold, access()).require(DocumentsProblem.HOLD_NOT_READY);
        reason.because(why);
        holds.lift(id, new Lifted(me(), clock.instant(), why));
        record.changed();
        return view(holds.find(id).orElseThrow(), members.names());
    }

    /** Those that keep a document from being purged: of it, of its record, and of what that was merged into. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Hold> on(Document document) {
        return holds.on(document, survivors(document));
    }

    /** As {@link #on}; until the transaction ends nobody places another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Hold> lastOn(Document document) {
        holds.alone(survivors(document));
        return on(document);
    }

    private List<UUID> survivors(Document document) {
        return records.survivors(document.place().kind(), document.place().record());
    }

    public List<HoldView> views(List<Hold> some) {
        Map<MemberId, String> names = some.isEmpty() ? Map.of() : members.names();
        return some.stream().map(hold -> view(hold, names)).toList();
    }

    private void check(DocumentId id, Found record) {
        Document document = shelf.find(id).document();
        if (record.all().stream().noneMatch(each -> document.hangsOn(record.code(), each))) {
            throw Problem.field("/document", "unknown", "This record has no such document.");
        }
    }

    private static HoldView view(Hold hold, Map<MemberId, String> names) {
        @Nullable Lifted lifted = hold.lifted();
        return new HoldView(
                hold.id(),
                hold.version(),
                hold.status(),
                hold.document(),
                hold.reason(),
                hold.reference(),
                colleague(hold.placedBy(), names),
                hold.placedAt(),
                lifted == null ? null : colleague(lifted.by(), names),
                lifted == null ? null : lifted.at(),
                lifted == null ? null : lifted.why(),
                List.of(CommandView.of(HoldReadiness.lift(hold, access()))));
    }

    private static Colleague colleague(MemberId member, Map<MemberId, String> names) {
        return new Colleague(member, names.getOrDefault(member, ""));
    }

    private static MemberId me() {
        return Objects.requireNonNull(access().member());
    }

    private static Access access() {
        return Scope.current().access();
    }
}

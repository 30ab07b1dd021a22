package dev.plumbline.clients.answers;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.answers.FactRepository.NewRow;
import dev.plumbline.clients.answers.FactRepository.Recorded;
import dev.plumbline.clients.facts.FactStanding;
import dev.plumbline.clients.facts.FactVocabulary;
import dev.plumbline.clients.facts.PropertyFacts;
import dev.plumbline.clients.facts.PropertyKnowledge;
import dev.plumbline.clients.property.PropertyDesk;
import dev.plumbline.firms.Members;
import dev.plumbline.platform.Moments;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records answers to facts and shows what is known. */
@Service
class FactService {
    /** Answers in one command. */
    static final int AT_ONCE = 100;

    private static final int HISTORY = 200;

    private final FactRepository facts;
    private final PropertyFacts knowledge;
    private final PropertyDesk desk;
    private final Members members;
    private final Ids ids;
    private final Clock clock;

    FactService(
            FactRepository facts, PropertyFacts knowledge, PropertyDesk desk, Members members, Ids ids, Clock clock) {
        this.facts = facts;
        this.knowledge = knowledge;
        this.desk = desk;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    private record Place(String code, LocalDate trueFrom) {}

    @Transactional(readOnly = true)
    public FactSheetView show(PropertyId id, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        desk.show(id);
        LocalDate today = desk.today();
        Instant known = knownAt == null ? clock.instant() : knownAt;
        FactSheet sheet = new FactSheet(knowledge(id, known), asOf == null ? today : asOf, members.names());
        return sheet.view(
                known, today, facts.last(id), new FactReadiness(Scope.current().access()));
    }

    /** All of them or none. */
    @Transactional
    public FactSheetView record(PropertyId id, Version seen, List<Draft> drafts) {
        Instant now = desk.open(id);
        long last = facts.last(id);
        seen.mustBe(last);
        LocalDate today = desk.today();
        Set<Place> places = new HashSet<>();
        Set<Place> standing = standing(id);
        List<NewRow> rows = new ArrayList<>();
        for (Draft draft : drafts) {
            rows.add(Problem.within("/answers/" + rows.size(), () -> {
                Draft checked = draft.checked(today);
                require(checked, places.add(place(checked)), standing);
                return row(checked, last + rows.size() + 1);
            }));
        }
        facts.insert(id, rows, Scope.current().access().member(), now);
        desk.recorded(id, last + rows.size());
        return show(id, null, null);
    }

    @Transactional(readOnly = true)
    public Page<FactHistoryView> history(PropertyId id, String code) {
        desk.show(id);
        if (FactVocabulary.find(code).isEmpty()) {
            throw Problem.notFound("fact").get();
        }
        Map<MemberId, String> names = members.names();
        Set<LocalDate> later = new HashSet<>();
        return new Page<>(
                facts.history(id, code, HISTORY).stream()
                        .map(each -> view(each, later.add(each.trueFrom()), names))
                        .toList(),
                null);
    }

    private PropertyKnowledge knowledge(PropertyId id, Instant knownAt) {
        return knowledge.of(List.of(id), knownAt).getFirst();
    }

    /** For which facts and days there is an answer that counts. */
    private Set<Place> standing(PropertyId id) {
        return facts.counting(List.of(id), Moments.LAST).stream()
                .filter(each -> each.standing() != FactStanding.WITHDRAWN)
                .map(each -> new Place(each.code(), each.trueFrom()))
                .collect(Collectors.toSet());
    }

    private static Place place(Draft draft) {
        return new Place(draft.code(), draft.trueFrom());
    }

    private static void require(Draft draft, boolean first, Set<Place> standing) {
        if (!first) {
            throw Problem.field("/code", "twice", "This fact has two answers for the same day.");
        }
        if (draft.standing() == FactStanding.WITHDRAWN && !standing.contains(place(draft))) {
            throw Problem.field("/trueFrom", "nothing", "There is no answer from this day on that could be withdrawn.");
        }
    }

    private NewRow row(Draft draft, long nr) {
        return new NewRow(
                ids.next(),
                nr,
                draft.code(),
                draft.standing().code(),
                draft.value(),
                draft.trueFrom().toString(),
                draft.source().code(),
                draft.note());
    }

    private static FactHistoryView view(Recorded each, boolean latest, Map<MemberId, String> names) {
        var from = each.provenance();
        MemberId by = from.recordedBy();
        return new FactHistoryView(
                each.id(),
                each.standing(),
                each.value(),
                each.trueFrom(),
                from.source(),
                from.note(),
                latest && each.standing() != FactStanding.WITHDRAWN,
                by == null ? null : names.get(by),
                Objects.requireNonNull(from.recordedAt()));
    }
}

package dev.plumbline.records.timeline;

import dev.plumbline.firms.FirmRoles;
import dev.plumbline.firms.Members;
import dev.plumbline.firms.Territories;
import dev.plumbline.platform.Cursor;
import dev.plumbline.records.RecordKind.Named;
import dev.plumbline.records.RecordRef;
import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.records.timeline.Strand.Line;
import dev.plumbline.shared.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins what all strands tell of a record into one list: of each so many as a page has, then the latest of these. */
@Service
class Timelines {
    private final Kinds kinds;
    private final Strands strands;
    private final Members members;
    private final Territories territories;
    private final FirmRoles roles;

    Timelines(Kinds kinds, Strands strands, Members members, Territories territories, FirmRoles roles) {
        this.kinds = kinds;
        this.strands = strands;
        this.members = members;
        this.territories = territories;
        this.roles = roles;
    }

    /** @param cursor null for the first page */
    record Part(@Nullable String cursor, int limit) {}

    /** @param rank of its strand */
    private record Told(int rank, Line line) {
        Place place() {
            return new Place(line.entry().at(), rank, line.entry().id());
        }

        RecordRef record() {
            return new RecordRef(line.kind(), line.entry().record());
        }
    }

    @Transactional(readOnly = true)
    TimelineView show(String kind, UUID id, TimelineFilter filter, Part part) {
        Found record = kinds.findForTimeline(kind, id);
        List<Strand> all = strands.of(record);
        List<Strand> asked = chosen(filter, all);
        Cursor cursor = Cursor.of(
                List.of(kind, id, filter, asked.stream().map(Strand::name).toList()));
        Place after = Place.of(cursor, part.cursor(), filter);
        List<Told> told = new ArrayList<>();
        for (int rank = 0; rank < asked.size(); rank++) {
            int of = rank;
            asked.get(rank).read(after.span(rank, filter, part.limit() + 1)).stream()
                    .map(line -> new Told(of, line))
                    .forEach(told::add);
        }
        // Sorting keeps the order of those that are the same, which is that of their source.
        told.sort(Comparator.comparing((Told each) -> each.line().entry().at())
                .reversed()
                .thenComparing(Told::rank));
        boolean more = told.size() > part.limit();
        List<Told> page = more ? told.subList(0, part.limit()) : told;
        return new TimelineView(
                record.kind().carries() ? views(page) : views(record, page),
                more ? page.getLast().place().write(cursor) : null,
                List.copyOf(codes(all)));
    }

    private List<Strand> chosen(TimelineFilter filter, List<Strand> all) {
        List<String> codes = filter.source();
        if (codes == null || codes.isEmpty()) {
            return all;
        }
        Set<String> known = strands.known();
        if (!known.containsAll(codes)) {
            throw Problem.field("query:source", "unknown", "Choose from " + String.join(", ", known) + ".");
        }
        return all.stream().flatMap(strand -> strand.only(codes).stream()).toList();
    }

    private static Set<String> codes(List<Strand> of) {
        return of.stream().flatMap(strand -> strand.codes().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<TimelineView.Entry> views(List<Told> page) {
        Naming naming = naming(page);
        return page.stream()
                .map(told -> view(
                        told,
                        naming,
                        new TimelineView.WithRecord(
                                told.record().kind(), told.record().id(), null, null)))
                .toList();
    }

    /** What happened with others is told by their names, and not at all where the caller may not know of them. */
    private List<TimelineView.Entry> views(Found self, List<Told> page) {
        RecordRef me = new RecordRef(self.code(), self.id());
        Map<RecordRef, Named> others = kinds.named(page.stream()
                .map(Told::record)
                .filter(record -> !record.equals(me))
                .collect(Collectors.toUnmodifiableSet()));
        Naming naming = naming(page);
        List<TimelineView.Entry> views = new ArrayList<>();
        for (Told told : page) {
            Named other = others.get(told.record());
            if (told.record().equals(me)) {
                views.add(view(
                        told,
                        naming,
                        new TimelineView.WithRecord(
                                me.kind(),
                                me.id(),
                                self.facts().name(),
                                self.facts().link())));
            } else if (other != null) {
                views.add(view(
                        told,
                        naming,
                        new TimelineView.WithRecord(told.record().kind(), other.id(), other.name(), other.link())));
            }
        }
        return views;
    }

    private Naming naming(List<Told> page) {
        return page.isEmpty() ? Naming.NONE : Naming.of(members.names(), territories.names(), roles.names());
    }

    private static TimelineView.Entry view(Told told, Naming naming, TimelineView.WithRecord record) {
        TimelineEntry entry = told.line().entry();
        return new TimelineView.Entry(
                entry.id(),
                entry.at(),
                told.line().source(),
                entry.verb(),
                new TimelineView.Who(entry.by().kind(), naming.of(entry.by())),
                record,
                entry.text(),
                entry.link(),
                entry.facts(),
                entry.changes().stream().map(naming::of).toList(),
                entry.event());
    }
}

package dev.plumbline.records.timeline;

import dev.plumbline.audit.RecordedActs;
import dev.plumbline.firms.Members;
import dev.plumbline.firms.Territories;
import dev.plumbline.platform.Cursor;
import dev.plumbline.records.LoggedTable;
import dev.plumbline.records.RecordRef;
import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.TimelineSource;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins what all sources tell of a record into one list: of each so many as a page has, then the latest of these. */
@Service
class Timelines {
    private final Kinds kinds;
    private final List<TimelineSource> sources;
    private final Members members;
    private final Territories territories;

    Timelines(
            Kinds kinds,
            List<TimelineSource> sources,
            List<LoggedTable> logged,
            RecordedActs acts,
            Members members,
            Territories territories) {
        this.kinds = kinds;
        this.sources = Stream.concat(sources.stream(), logged.stream().map(table -> new LoggedSource(table, acts)))
                .sorted(Comparator.comparing(TimelineSource::name))
                .toList();
        this.members = members;
        this.territories = territories;
    }

    /** @param cursor null for the first page */
    record Part(@Nullable String cursor, int limit) {}

    /** What one source tells of one record; of the same instant the first strand is the latest. */
    private record Strand(TimelineSource source, Found record) {
        String name() {
            return source.name() + " of " + record.code();
        }

        List<Told> read(int rank, TimelineSpan span) {
            return source.read(record.code(), record.all(), span).stream()
                    .map(entry -> new Told(rank, this, entry))
                    .toList();
        }
    }

    private record Told(int rank, Strand strand, TimelineEntry entry) {
        Place place() {
            return new Place(entry.at(), rank, entry.id());
        }
    }

    @Transactional(readOnly = true)
    TimelineView show(String kind, UUID id, TimelineFilter filter, Part part) {
        Found record = kinds.find(kind, id);
        List<Strand> all = strands(record);
        List<Strand> asked = chosen(filter, all);
        Cursor cursor = Cursor.of(
                List.of(kind, id, filter, asked.stream().map(Strand::name).toList()));
        Place after = Place.of(cursor, part.cursor(), filter);
        List<Told> told = new ArrayList<>();
        for (int rank = 0; rank < asked.size(); rank++) {
            told.addAll(asked.get(rank).read(rank, after.span(rank, filter, part.limit() + 1)));
        }
        // Sorting keeps the order of those that are the same, which is that of their source.
        told.sort(Comparator.comparing((Told each) -> each.entry().at())
                .reversed()
                .thenComparing(Told::rank));
        boolean more = told.size() > part.limit();
        List<Told> page = more ? told.subList(0, part.limit()) : told;
        return new TimelineView(
                views(page),
                more ? page.getLast().place().write(cursor) : null,
                List.copyOf(codes(all.stream().map(Strand::source))));
    }

    private List<Strand> strands(Found record) {
        Access access = Scope.current().access();
        List<Found> records =
                Stream.concat(Stream.of(record), kinds.origin(record).stream()).toList();
        return sources.stream()
                .filter(source -> isAllowed(access, source.permission()))
                .flatMap(source -> records.stream()
                        .filter(each -> source.serves(each.code()))
                        .map(each -> new Strand(source, each)))
                .toList();
    }

    private static boolean isAllowed(Access access, @Nullable String permission) {
        return permission == null || access.allows(permission);
    }

    private List<Strand> chosen(TimelineFilter filter, List<Strand> all) {
        List<String> codes = filter.source();
        if (codes == null || codes.isEmpty()) {
            return all;
        }
        Set<String> known = codes(sources.stream());
        if (!known.containsAll(codes)) {
            throw Problem.field("query:source", "unknown", "Choose from " + String.join(", ", known) + ".");
        }
        return all.stream()
                .filter(strand -> codes.contains(strand.source().code()))
                .toList();
    }

    private static Set<String> codes(Stream<TimelineSource> of) {
        return of.map(TimelineSource::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<TimelineView.Entry> views(List<Told> page) {
        Naming naming = page.isEmpty() ? Naming.NONE : Naming.of(members.names(), territories.names());
        return page.stream().map(told -> view(told, naming)).toList();
    }

    private static TimelineView.Entry view(Told told, Naming naming) {
        TimelineEntry entry = told.entry();
        return new TimelineView.Entry(
                entry.id(),
                entry.at(),
                told.strand().source().code(),
                entry.verb(),
                new TimelineView.Who(entry.by().kind(), naming.of(entry.by())),
                new RecordRef(told.strand().record().code(), entry.record()),
                entry.text(),
                entry.link(),
                entry.facts(),
                entry.changes().stream().map(naming::of).toList(),
                entry.event());
    }
}

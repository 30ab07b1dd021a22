package dev.plumbline.compliance.board;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.compliance.obligations.Outlook;
import dev.plumbline.compliance.obligations.Outlooks;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.SortKey;
import dev.plumbline.records.RecordKind;
import dev.plumbline.records.RecordRef;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how properties stand on a day that is not over yet. */
@Service
@Transactional(readOnly = true)
class DutyBoard implements Standings {
    /** So far ahead every property is reckoned. */
    static final int DAYS = 366;

    private static final String BY_CHANGE = "changes:asc";
    private static final List<SortKey> SORTS = List.of(SortKey.of("changes", "o.until_day", "date"));

    private final DutyBoardRepository board;
    private final Outlooks outlooks;
    private final Kinds records;
    private final Clock clock;

    DutyBoard(DutyBoardRepository board, Outlooks outlooks, Kinds records, Clock clock) {
        this.board = board;
        this.outlooks = outlooks;
        this.records = records;
        this.clock = clock;
    }

    public Page<DutyBoardRow> list(DutyBoardFilter filter, PageRequest asked) {
        LocalDate day = day(filter.asOf());
        DutyBoardFilter bound = filter.on(day);
        Page<Outlook> page = board.page(Listing.of(sorted(asked), SORTS, bound), bound, day);
        List<Outlook> rows = upToDate(page.items(), day);
        Map<RecordRef, RecordKind.Named> names =
                records.named(rows.stream().map(each -> ref(each.property())).toList());
        return new Page<>(
                rows.stream()
                        .flatMap(each -> Optional.ofNullable(names.get(ref(each.property())))
                                .map(named -> DutyBoardRow.of(each, named.name()))
                                .stream())
                        .toList(),
                page.nextCursor());
    }

    /** What was recorded a moment ago is reckoned here, where it is shown before those who keep the board were there. */
    private List<Outlook> upToDate(List<Outlook> rows, LocalDate day) {
        Set<PropertyId> marked =
                board.marked(rows.stream().map(Outlook::property).toList());
        if (marked.isEmpty()) {
            return rows;
        }
        Map<PropertyId, Outlook> newer = outlooks.of(marked, day, day.plusDays(DAYS)).outlooks().stream()
                .filter(each -> each.from().equals(day))
                .collect(Collectors.toMap(Outlook::property, Function.identity()));
        return rows.stream()
                .filter(each -> !marked.contains(each.property()) || newer.containsKey(each.property()))
                .map(each -> newer.getOrDefault(each.property(), each))
                .toList();
    }

    public DutyBoardCounts count(@Nullable LocalDate asOf) {
        return board.count(day(asOf));
    }

    @Override
    public DutyBoardCounts of(LocalDate day) {
        return count(day);
    }

    /** The other way round it would be read past all that is still to come. */
    private static PageRequest sorted(PageRequest asked) {
        if (asked.sort() != null && !asked.sort().equals(BY_CHANGE)) {
            throw Problem.field(
                    "query:sort", "unknown", "The board is sorted by " + BY_CHANGE + ", and by nothing else.");
        }
        return new PageRequest(asked.limit(), asked.cursor(), BY_CHANGE);
    }

    private LocalDate day(@Nullable LocalDate asked) {
        LocalDate today = LegalDay.of(clock.instant());
        if (asked == null) {
            return today;
        }
        if (asked.isBefore(today) || asked.isAfter(today.plusDays(DAYS))) {
            throw Problem.field(
                    "query:asOf",
                    "range",
                    "Choose a day from today to a year from now. What was on a day before stands on the page of each property.");
        }
        return asked;
    }

    private static RecordRef ref(PropertyId property) {
        return new RecordRef(Homes.PROPERTIES, property.value());
    }
}

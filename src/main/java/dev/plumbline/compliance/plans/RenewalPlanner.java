package dev.plumbline.compliance.plans;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.compliance.plans.RenewalPlan.PlannedVisit;
import dev.plumbline.compliance.plans.RenewalPlanRepository.After;
import dev.plumbline.platform.Cursor;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans what has to be done, by what was reckoned last: a few seconds after something is recorded it is in it. */
@Service
@Transactional(readOnly = true)
class RenewalPlanner {
    /** So many duties one plan holds: its work is bounded by this, not by the firm. */
    static final int DUTIES_MAX = 500;

    private final RenewalPlanRepository deadlines;
    private final Homes homes;
    private final Clock clock;

    RenewalPlanner(RenewalPlanRepository deadlines, Homes homes, Clock clock) {
        this.deadlines = deadlines;
        this.homes = homes;
        this.clock = clock;
    }

    public Page<PlanCount> counts(PlanFilter filter, PageRequest page) {
        if (page.sort() != null) {
            throw Problem.field("query:sort", "unknown", "The plan is sorted by area and trade, and by nothing else.");
        }
        PlanSpan span = PlanSpan.of(today(), filter.from(), filter.until());
        PlanFilter bound = new PlanFilter(span.from(), span.until(), filter.trade(), spelled(filter.area()));
        Cursor cursor = Cursor.of(bound);
        int limit = page.limitOrDefault();
        List<PlanCount> rows =
                deadlines.counts(span, trades(filter.trade()), bound, after(page.cursor(), cursor), limit + 1);
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        PlanCount last = rows.get(limit - 1);
        return new Page<>(
                rows.subList(0, limit), cursor.write(last.area(), last.trade().code()));
    }

    public RenewalPlan plan(Trade trade, @Nullable String area, @Nullable LocalDate from, @Nullable LocalDate until) {
        PlanSpan span = PlanSpan.of(today(), from, until);
        String place = Objects.requireNonNullElse(spelled(area), "");
        List<PlannedDuty> found =
                deadlines.duties(span, place, List.copyOf(trades(trade).keySet()), DUTIES_MAX + 1);
        LocalDate through = through(span, found);
        LocalDate next = through.isBefore(span.until()) ? through.plusDays(1) : null;
        List<PlannedDuty> held = found.stream()
                .filter(duty -> !duty.due().isAfter(through))
                .limit(DUTIES_MAX)
                .toList();
        boolean cut = held.size() == DUTIES_MAX
                && found.size() > DUTIES_MAX
                && !found.getLast().due().isAfter(through);
        return new RenewalPlan(trade, trade.label(), place, span.from(), through, next, cut, visits(span, held));
    }

    /** The last day of which all duties are there, at least the first one that has any. */
    private static LocalDate through(PlanSpan span, List<PlannedDuty> found) {
        if (found.size() <= DUTIES_MAX) {
            return span.until();
        }
        LocalDate before = found.getLast().due().minusDays(1);
        LocalDate first = found.getFirst().due();
        LocalDate held = before.isBefore(first) ? first : before;
        return held.isBefore(span.from()) ? span.from() : held;
    }

    private List<PlannedVisit> visits(PlanSpan span, List<PlannedDuty> held) {
        Set<PropertyId> properties = held.stream().map(PlannedDuty::property).collect(Collectors.toSet());
        Map<PropertyId, String> names = homes.names(properties);
        return Visits.of(held.stream()
                        .filter(duty -> names.containsKey(duty.property()))
                        .map(duty -> duty.named(names.getOrDefault(duty.property(), ""))
                                .window(span.today()))
                        .toList())
                .stream()
                .map(PlannedVisit::of)
                .toList();
    }

    private static Map<String, Trade> trades(@Nullable Trade only) {
        Map<String, Trade> trades = new LinkedHashMap<>(Trade.byRule());
        if (only != null) {
            trades.values().removeIf(trade -> trade != only);
        }
        return trades;
    }

    private static @Nullable After after(@Nullable String text, Cursor cursor) {
        if (text == null) {
            return null;
        }
        List<String> parts = cursor.read(text, 2)
                .filter(read -> read.stream().noneMatch(part -> part.indexOf('\0') >= 0))
                .orElseThrow(Cursor::stale);
        return new After(parts.get(0), parts.get(1));
    }

    private static @Nullable String spelled(@Nullable String area) {
        return area == null ? null : area.strip().toUpperCase(Locale.ROOT);
    }

    private LocalDate today() {
        return LegalDay.of(clock.instant());
    }
}

package dev.plumbline.sales.figures;

import dev.plumbline.firms.FirmFacts;
import dev.plumbline.firms.Firms;
import dev.plumbline.platform.Where;
import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.Temperature;
import dev.plumbline.sales.leads.LeadFilter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts once, tells all figures from the one count, so that they agree with each other. */
@Service
class FigureService {
    private static final int DAYS = 30;
    private static final int CELLS_MAX = 5_000;
    private static final String OPEN_STATES =
            "status=new,contacted,qualified,appointment_scheduled,inspection_completed,quote_sent,negotiation";

    private static final LeadFilter UNANSWERED = new LeadFilter(
            Arrays.stream(LeadStatus.values()).filter(LeadStatus::open).toList(),
            null,
            null,
            null,
            null,
            null,
            true,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    private final FigureRepository figures;
    private final Firms firms;
    private final Clock clock;

    FigureService(FigureRepository figures, Firms firms, Clock clock) {
        this.figures = figures;
        this.firms = firms;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    SalesFigures show() {
        FirmFacts firm = firms.current();
        Instant now = clock.instant();
        List<Tally> tally = figures.tally(LeadFilter.ALL.where());
        return new SalesFigures(
                now,
                firm.currency(),
                tiles(tally, figures.count(UNANSWERED.where())),
                funnel(tally),
                bySource(tally),
                byDay(now, firm.timeZone()));
    }

    @Transactional(readOnly = true)
    LeadMap map(LeadFilter filter, MapArea area) {
        Where where = filter.where()
                .and("l.latitude is not null")
                .when(area.west(), "l.longitude >= :west", "west")
                .when(area.east(), "l.longitude < :east", "east")
                .when(area.south(), "l.latitude >= :south", "south")
                .when(area.north(), "l.latitude < :north", "north");
        List<LeadMap.Cell> cells = figures.cells(where, area.sizeOrDefault(), CELLS_MAX + 1);
        boolean cut = cells.size() > CELLS_MAX;
        return new LeadMap(area.sizeOrDefault(), cut ? List.copyOf(cells.subList(0, CELLS_MAX)) : cells, cut);
    }

    @Transactional(readOnly = true)
    BoardFigures board(LeadFilter filter) {
        return new BoardFigures(figures.columns(filter.where()));
    }

    private static List<SalesFigures.Tile> tiles(List<Tally> tally, long unanswered) {
        long won = sum(tally, t -> t.status() == LeadStatus.WON, Tally::count);
        long lost = sum(tally, t -> t.status() == LeadStatus.LOST, Tally::count);
        return List.of(
                count("new", sum(tally, t -> t.status() == LeadStatus.NEW, Tally::count), "status=new"),
                count(
                        "hot",
                        sum(tally, t -> t.open() && t.temperature() == Temperature.HOT, Tally::count),
                        "temperature=hot&" + OPEN_STATES),
                count("unanswered", unanswered, "unanswered=true&" + OPEN_STATES),
                new SalesFigures.Tile("pipeline", value(tally, Tally::open), "money", OPEN_STATES),
                new SalesFigures.Tile("winRate", share(won, lost), "share", "status=won,lost"));
    }

    private static SalesFigures.Tile count(String code, long value, String query) {
        return new SalesFigures.Tile(code, BigDecimal.valueOf(value), "count", query);
    }

    private static List<SalesFigures.Stage> funnel(List<Tally> tally) {
        return Arrays.stream(LeadStatus.values())
                .map(status -> new SalesFigures.Stage(
                        status,
                        sum(tally, t -> t.status() == status, Tally::count),
                        value(tally, t -> t.status() == status),
                        "status=" + status.code()))
                .toList();
    }

    private static List<SalesFigures.BySource> bySource(List<Tally> tally) {
        return Arrays.stream(LeadSource.values())
                .map(source -> {
                    List<Tally> part =
                            tally.stream().filter(t -> t.source() == source).toList();
                    long won = sum(part, t -> t.status() == LeadStatus.WON, Tally::count);
                    long lost = sum(part, t -> t.status() == LeadStatus.LOST, Tally::count);
                    return new SalesFigures.BySource(
                            source,
                            sum(part, Tally::open, Tally::count),
                            won,
                            lost,
                            share(won, lost),
                            value(part, Tally::open),
                            "source=" + source.code());
                })
                .toList();
    }

    private List<SalesFigures.Day> byDay(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate first = today.minusDays(DAYS - 1L);
        Map<LocalDate, Long> counts =
                figures.byDay(LeadFilter.ALL.where(), first.atStartOfDay(zone).toInstant(), zone);
        return IntStream.range(0, DAYS)
                .mapToObj(first::plusDays)
                .map(day -> new SalesFigures.Day(
                        day,
                        counts.getOrDefault(day, 0L),
                        "createdFrom=" + day.atStartOfDay(zone).toInstant() + "&createdTo="
                                + day.plusDays(1).atStartOfDay(zone).toInstant()))
                .toList();
    }

    private static long sum(List<Tally> tally, Predicate<Tally> which, ToLongFunction<Tally> what) {
        return tally.stream().filter(which).mapToLong(what).sum();
    }

    private static BigDecimal value(List<Tally> tally, Predicate<Tally> which) {
        return tally.stream().filter(which).map(Tally::quoted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal share(long won, long lost) {
        return won + lost == 0
                ? null
                : BigDecimal.valueOf(won).divide(BigDecimal.valueOf(won + lost), 4, RoundingMode.HALF_EVEN);
    }
}

package dev.plumbline.sales.response;

import dev.plumbline.firms.Firms;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.ladder.Rung;
import dev.plumbline.sales.response.ResponseBoardRepository.Answered;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the promise is kept, and who was called. */
@Service
class ResponseBoard {
    private final ResponseBoardRepository board;
    private final Firms firms;
    private final Clock clock;

    ResponseBoard(ResponseBoardRepository board, Firms firms, Clock clock) {
        this.board = board;
        this.firms = firms;
        this.clock = clock;
    }

    /** Somebody was called to answer a lead: one line of their notifications. */
    record CallView(
            UUID id,
            LeadId lead,
            String leadName,
            Rung rung,
            Instant calledAt,
            Instant deadline,
            boolean acknowledged,
            boolean ended,
            @Nullable Instant readAt) {}

    /**
     * Which first responses are listed; every part narrows it.
     *
     * @param from   ended at or after it
     * @param to     ended before it
     * @param by     who answered
     * @param hour   0 to 23, of the firm's day, in which the lead came in
     * @param within whether the promise was kept
     */
    record AnsweredFilter(
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable MemberId by,
            @Min(0) @Max(23) @Nullable Integer hour,
            @Nullable Boolean within) {}

    /**
     * One first response: a row behind the figures.
     *
     * @param seconds in business
     */
    record AnsweredView(
            LeadId lead,
            String leadName,
            @Nullable MemberId by,
            @Nullable String byName,
            Instant startedAt,
            Instant endedAt,
            long seconds,
            boolean withinTarget) {}

    record ByHour(int hour, ResponseMetrics metrics) {}

    record ByMember(@Nullable MemberId member, @Nullable String name, ResponseMetrics metrics) {}

    /**
     * @param hours   by the hour of the firm's day in which the lead came in
     * @param members best first: the highest share within the target, then the lowest median
     * @param cut     whether there were more responses than are counted at once
     */
    record Metrics(
            Instant from, Instant to, ResponseMetrics all, List<ByHour> hours, List<ByMember> members, boolean cut) {}

    @Transactional(readOnly = true)
    Metrics metrics(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw Problem.field("query:to", "order", "The period ends after it begins.");
        }
        List<Answered> ended = board.ended(from, to, firms.current().timeZone());
        Map<Integer, List<Answered>> hours =
                ended.stream().collect(Collectors.groupingBy(Answered::hour, TreeMap::new, Collectors.toList()));
        Map<String, List<Answered>> members = ended.stream()
                .filter(a -> a.by() != null)
                .collect(Collectors.groupingBy(a -> String.valueOf(a.by()), TreeMap::new, Collectors.toList()));
        return new Metrics(
                from,
                to,
                metrics(ended),
                hours.entrySet().stream()
                        .map(e -> new ByHour(e.getKey(), metrics(e.getValue())))
                        .toList(),
                members.values().stream()
                        .map(list -> new ByMember(
                                list.getFirst().by(), list.getFirst().name(), metrics(list)))
                        .sorted(Comparator.comparing((ByMember m) -> m.metrics().kept())
                                .reversed()
                                .thenComparing(m -> m.metrics().median()))
                        .toList(),
                ended.size() == ResponseBoardRepository.MAX);
    }

    @Transactional(readOnly = true)
    Page<AnsweredView> answered(AnsweredFilter filter, PageRequest page) {
        Listing listing = Listing.of(page, ResponseBoardRepository.ENDS, filter);
        return board.answered(filter, firms.current().timeZone(), listing);
    }

    @Transactional(readOnly = true)
    Page<CallView> calls(boolean unread, PageRequest page) {
        return board.calls(me(), unread, Listing.of(page, ResponseBoardRepository.SORTS, "calls" + unread + me()));
    }

    @Transactional
    void read(UUID call) {
        if (!board.read(call, me(), clock.instant())) {
            throw Problem.notFound("call").get();
        }
    }

    static MemberId me() {
        MemberId me = Scope.current().access().member();
        if (me == null) {
            throw Problem.of(SharedProblem.FORBIDDEN, "Only a member is called.");
        }
        return me;
    }

    private static ResponseMetrics metrics(List<Answered> answered) {
        return ResponseMetrics.of(answered.stream().map(Answered::response).toList());
    }
}

package dev.plumbline.sales.response;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.response.ResponseClock.Act;
import dev.plumbline.sales.response.ResponseClock.End;
import dev.plumbline.sales.response.ResponseClock.Step;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The response clock of a lead.
 *
 * @param deadline when the promise is broken unless somebody answers
 * @param called   how many of the steps have been carried out
 */
public record ResponseView(
        LeadId lead,
        Instant startedAt,
        Instant deadline,
        List<Step> steps,
        int called,
        @Nullable MemberId responder,
        @Nullable Act acknowledged,
        @Nullable End ended) {

    static ResponseView of(LeadId lead, ResponseClockRepository.Stored stored) {
        ResponseClock clock = stored.clock();
        return new ResponseView(
                lead,
                clock.createdAt(),
                stored.deadline(),
                clock.steps(),
                clock.called(),
                stored.responder(),
                clock.acknowledged(),
                clock.ended());
    }
}

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
 * @param promised whether there is one: nobody waits for an answer to an imported lead, and then nothing else is here
 * @param deadline when the promise is broken unless somebody answers
 * @param called   how many of the steps have been carried out
 */
public record ResponseView(
        LeadId lead,
        boolean promised,
        @Nullable Instant startedAt,
        @Nullable Instant deadline,
        List<Step> steps,
        int called,
        @Nullable MemberId responder,
        @Nullable Act acknowledged,
        @Nullable End ended) {

    static ResponseView none(LeadId lead) {
        return new ResponseView(lead, false, null, null, List.of(), 0, null, null, null);
    }

    static ResponseView of(LeadId lead, ResponseClockRepository.Stored stored) {
        ResponseClock clock = stored.clock();
        return new ResponseView(
                lead,
                true,
                clock.createdAt(),
                stored.deadline(),
                clock.steps(),
                clock.called(),
                stored.responder(),
                clock.acknowledged(),
                clock.ended());
    }
}

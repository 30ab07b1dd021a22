package dev.plumbline.sales.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.sales.response.Responder.Candidate;
import dev.plumbline.sales.response.ResponseMetrics.Response;
import dev.plumbline.shared.MemberId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResponderTests {
    private static final Duration PROMISE = Duration.ofMinutes(2);
    private static final Set<MemberId> ALL = Set.of(member(1), member(2), member(3));

    @Test
    void weighsLeadsInHandSpeedReliabilityAndSkill() {
        assertThat(Responder.points(inHand(1, 3), PROMISE)).isEqualTo(70);
        assertThat(Responder.points(measured(120, 90, true), PROMISE)).isEqualTo(115);
        assertThat(Responder.points(measured(121, 89, false), PROMISE)).isEqualTo(70);
        assertThat(Responder.points(measured(121, 89, false), PROMISE.plusMinutes(1)))
                .isEqualTo(90);
    }

    @Test
    void callsTheBestOfThoseWhoAreThere() {
        Candidate away = new Candidate(member(1), false, 0, null, null, true, 0);
        assertThat(Responder.choose(List.of(away, inHand(2, 4), inHand(3, 2)), PROMISE, ALL))
                .contains(member(3));
        assertThat(Responder.choose(List.of(away), PROMISE, ALL)).isEmpty();
        assertThat(Responder.choose(List.of(inHand(2, 4), inHand(3, 2)), PROMISE, Set.of(member(2))))
                .contains(member(2));
    }

    @Test
    void takesTurnsAmongEquals() {
        assertThat(Responder.choose(List.of(calledLast(1, 7), calledLast(2, 3)), PROMISE, ALL))
                .contains(member(2));
    }

    @Test
    void countsAResponseAfterZeroSecondsInEveryMetric() {
        ResponseMetrics metrics = ResponseMetrics.of(List.of(
                new Response(0, true), new Response(100, true), new Response(110, true), new Response(600, false)));
        assertThat(metrics.count()).isEqualTo(4);
        assertThat(metrics.mean()).isEqualByComparingTo(new BigDecimal("202.5"));
        assertThat(metrics.median()).isEqualByComparingTo(new BigDecimal("105"));
        assertThat(metrics.kept()).isEqualByComparingTo(new BigDecimal("75"));
    }

    @Test
    void hasNoMeanWithoutResponses() {
        assertThat(ResponseMetrics.of(List.of()).mean()).isNull();
        assertThat(ResponseMetrics.of(List.of()).kept()).isNull();
    }

    private static Candidate inHand(int id, int leads) {
        return new Candidate(member(id), true, leads, null, null, false, 0);
    }

    private static Candidate calledLast(int id, long rank) {
        return new Candidate(member(id), true, 0, null, null, false, rank);
    }

    /** With three leads in hand. */
    private static Candidate measured(int average, int kept, boolean skilled) {
        return new Candidate(member(1), true, 3, Duration.ofSeconds(average), kept, skilled, 0);
    }

    private static MemberId member(int id) {
        return new MemberId(new UUID(0, id));
    }
}

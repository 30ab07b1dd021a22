package dev.plumbline.compliance.packs;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.ObligationState;
import dev.plumbline.compliance.ProofKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a rule reckons. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Clock.Every.class, name = "every"),
    @JsonSubTypes.Type(value = Clock.Once.class, name = "once"),
    @JsonSubTypes.Type(value = Clock.FollowUp.class, name = "follow_up"),
    @JsonSubTypes.Type(value = Clock.Serve.class, name = "serve"),
    @JsonSubTypes.Type(value = Clock.Open.class, name = "open")
})
public sealed interface Clock {
    /** What it asks for; null when a fact alone decides. */
    @Nullable
    ProofKind evidence();

    /**
     * A valid certificate at any time.
     *
     * @param term         how long one is good; null when it has no end of its own
     * @param windowMonths a renewal in so many months that end with the deadline keeps the deadline; 0 when it does not
     * @param first        the date from which the first term runs when there is no certificate yet; null when there has to
     *                     be one at once
     * @param stated       whether an earlier end or next date that the certificate states itself counts
     * @param lapse        whether it may end while a tenancy runs that began before its end
     * @param fails        outcomes that only a new certificate ends; empty when there are none
     * @param remedy       what to do about outcomes that can be put right; null when there are none
     */
    record Every(
            ProofKind evidence,
            @Nullable Span term,
            int windowMonths,
            @Nullable FactCode first,
            boolean stated,
            boolean lapse,
            List<String> fails,
            @Nullable Remedy remedy)
            implements Clock {
        /** @throws IllegalArgumentException when its parts contradict each other */
        public Every {
            fails = fails == null ? List.of() : List.copyOf(fails);
            require(evidence.outcomes().containsAll(fails), "a failure that the evidence cannot state");
            require(windowMonths == 0 || (term != null && term.period() != null), "a window without a period");
            require(!(windowMonths > 0 && stated), "a window and stated dates");
            require(first == null || (first.type() == FactCode.Type.DATE && term != null), "a first date that is none");
            require(
                    remedy == null
                            || evidence.outcomes().containsAll(remedy.within().keySet()),
                    "a remedy of an outcome that the evidence cannot state");
        }
    }

    /**
     * @param within   by failing outcome, how long there is, counted from the day of the check
     * @param evidence shows the remedy: outcome COMPLETE ends it, FURTHER_WORK begins the time anew
     */
    record Remedy(Map<String, Span> within, ProofKind evidence) {
        /** @throws IllegalArgumentException when the evidence cannot show it */
        public Remedy {
            within = Map.copyOf(within);
            require(evidence.outcomes().contains("COMPLETE"), "a remedy that its evidence cannot show");
        }
    }

    /**
     * Something done once, by a day.
     *
     * @param from     what the time runs from
     * @param within   how long; null when the day itself is the last one
     * @param before   whether it has to be done before the day that it runs from
     * @param onTheDay whether doing it before that day does not count
     */
    record Once(ProofKind evidence, From from, @Nullable Span within, boolean before, boolean onTheDay)
            implements Clock {
        /** @throws IllegalArgumentException when it asks for before and after */
        public Once {
            require(!before || (within == null && !onTheDay), "before and after at once");
        }
    }

    /** One of the three: a fact that is a date, a verified document, a day. */
    record From(
            @Nullable FactCode fact,
            @Nullable ProofKind document,
            @Nullable LocalDate day) {
        /** @throws IllegalArgumentException when it is none or several */
        public From {
            require(Stream.of(fact, document, day).filter(x -> x != null).count() == 1, "no single start of the time");
            require(fact == null || fact.type() == FactCode.Type.DATE, "a start that is no date");
        }
    }

    /**
     * A check of each adult before the tenancy begins, again before the later of its own end and the term after it.
     */
    record FollowUp(ProofKind evidence, Span term) implements Clock {}

    /** Each tenancy is given a copy of the latest certificates: those that run by a span, those that follow before they begin. */
    record Serve(ProofKind evidence, Span within) implements Clock {}

    /** Unmet for as long as the rule applies: an open fault, a list that is not complete. */
    record Open(ObligationState state) implements Clock {
        @Override
        public @Nullable ProofKind evidence() {
            return null;
        }
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException("The clock has " + fault);
        }
    }
}

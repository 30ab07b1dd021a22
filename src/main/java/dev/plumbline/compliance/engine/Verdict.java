package dev.plumbline.compliance.engine;

import dev.plumbline.compliance.Basis;
import dev.plumbline.compliance.Certificate;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.ObligationState;
import dev.plumbline.compliance.Quality;
import dev.plumbline.compliance.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule says of a subject on one day, before it is known when that changes. */
record Verdict(
        ObligationState state,
        boolean clockOpen,
        Quality quality,
        List<Reason> reasons,
        List<String> steps,
        List<FactCode> facts,
        @Nullable LocalDate due,
        @Nullable LocalDate opens,
        List<String> certificates) {

    static Verdict of(ObligationState state, Reason reason, String step) {
        return new Verdict(
                state, false, Quality.NONE, List.of(reason), List.of(step), List.of(), null, null, List.of());
    }

    Verdict state(ObligationState other) {
        return new Verdict(other, clockOpen, quality, reasons, steps, facts, due, opens, certificates);
    }

    Verdict because(Reason reason, String step) {
        return new Verdict(
                state, clockOpen, quality, with(reasons, reason), with(steps, step), facts, due, opens, certificates);
    }

    /** What was found out before this. */
    Verdict after(List<Reason> earlier, List<String> told) {
        return new Verdict(
                state,
                clockOpen,
                quality,
                Stream.concat(reasons.stream(), earlier.stream()).distinct().toList(),
                Stream.concat(told.stream(), steps.stream()).distinct().toList(),
                facts,
                due,
                opens,
                certificates);
    }

    Verdict due(@Nullable LocalDate day) {
        return new Verdict(state, clockOpen, quality, reasons, steps, facts, day, opens, certificates);
    }

    Verdict opens(@Nullable LocalDate day) {
        return new Verdict(state, clockOpen, quality, reasons, steps, facts, due, day, certificates);
    }

    Verdict open(boolean open) {
        return new Verdict(state, open, quality, reasons, steps, facts, due, opens, certificates);
    }

    Verdict quality(Quality other) {
        return new Verdict(state, clockOpen, other, reasons, steps, facts, due, opens, certificates);
    }

    Verdict facts(List<FactCode> other) {
        return new Verdict(state, clockOpen, quality, reasons, steps, other, due, opens, certificates);
    }

    /** What it rests on, beside what it rests on already. */
    Verdict on(List<String> ids) {
        List<String> all =
                Stream.concat(certificates.stream(), ids.stream()).distinct().toList();
        return new Verdict(state, clockOpen, quality, reasons, steps, facts, due, opens, all);
    }

    Verdict on(Certificate... some) {
        return on(Stream.of(some).map(Certificate::id).toList());
    }

    boolean is(ObligationState... states) {
        return List.of(states).contains(state);
    }

    boolean differs(Verdict other, Basis basis) {
        return state != other.state
                || Colour.of(state, clockOpen, basis) != Colour.of(other.state, other.clockOpen, basis);
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        if (!longer.contains(one)) {
            longer.add(one);
        }
        return List.copyOf(longer);
    }
}

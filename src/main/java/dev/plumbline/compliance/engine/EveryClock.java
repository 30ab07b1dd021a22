package dev.plumbline.compliance.engine;

import static dev.plumbline.compliance.ObligationState.DUE_SOON;
import static dev.plumbline.compliance.ObligationState.EXEMPT;
import static dev.plumbline.compliance.ObligationState.MISSING;
import static dev.plumbline.compliance.ObligationState.OVERDUE;
import static dev.plumbline.compliance.ObligationState.PENDING_VERIFICATION;
import static dev.plumbline.compliance.ObligationState.UNSATISFACTORY;
import static dev.plumbline.compliance.ObligationState.VALID;

import dev.plumbline.compliance.Certificate;
import dev.plumbline.compliance.Certificate.Status;
import dev.plumbline.compliance.Quality;
import dev.plumbline.compliance.Reason;
import dev.plumbline.compliance.Tenancy;
import dev.plumbline.compliance.Words;
import dev.plumbline.compliance.packs.Clock;
import dev.plumbline.compliance.packs.Rule;
import dev.plumbline.compliance.packs.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A valid certificate at any time. */
record EveryClock(Case c, Clock.Every clock) {
    Verdict run() {
        List<Certificate> verified = c.proofs(clock.evidence(), Status.VERIFIED);
        return exempt(rejected(pending(judge(verified), verified), verified));
    }

    /** From verified certificates, or from those and one that is claimed. */
    private Verdict judge(List<Certificate> certificates) {
        if (certificates.isEmpty()) {
            return none();
        }
        Certificate last = certificates.getLast();
        Terms terms = Terms.of(c, clock, certificates);
        Verdict verdict =
                failed(last).map(failing -> remedy(last, failing, terms)).orElseGet(() -> term(terms));
        return verdict.after(terms.reasons(), terms.steps())
                .opens(terms.opens())
                .quality(c.quality(last))
                .on(last);
    }

    private Verdict none() {
        LocalDate first = Terms.first(c, clock);
        if (first == null) {
            return Verdict.of(MISSING, Reason.NO_EVIDENCE, "There is no verified " + name() + ".");
        }
        LocalDate due = c.watchEnd(c.last(Objects.requireNonNull(clock.term()), first));
        boolean late = c.day().isAfter(due);
        return Verdict.of(
                        late ? OVERDUE : DUE_SOON,
                        late ? Reason.TERM_ENDED : Reason.FIRST_NOT_YET_DUE,
                        Objects.requireNonNull(clock.first()).label() + " " + Words.day(first) + ": the first " + name()
                                + " is due by " + Words.day(due) + ".")
                .because(Reason.NO_EVIDENCE, "There is no verified " + name() + ".")
                .due(due)
                .opens(
                        clock.windowMonths() == 0
                                ? null
                                : due.minusMonths(clock.windowMonths()).plusDays(1));
    }

    private Verdict term(Terms terms) {
        LocalDate due = terms.due();
        if (due == null) {
            return Verdict.of(VALID, Reason.IN_TERM, "It has no last day.");
        }
        c.watchEnd(due);
        if (c.day().isAfter(due)) {
            return lapsed(due);
        }
        boolean soon = c.dueSoon(due);
        long left = ChronoUnit.DAYS.between(c.day(), due);
        return Verdict.of(
                        soon ? DUE_SOON : VALID,
                        soon ? Reason.TERM_ENDS_SOON : Reason.IN_TERM,
                        left == 0 ? "Today is the last day." : Words.count(left, "day") + " left.")
                .due(due);
    }

    private Verdict lapsed(LocalDate due) {
        List<Tenancy> running =
                c.facts().tenancies().stream().filter(t -> t.runs(c.day())).toList();
        if (clock.lapse()
                && !running.isEmpty()
                && running.stream().noneMatch(t -> t.start().isAfter(due))) {
            return Verdict.of(
                            DUE_SOON,
                            Reason.LAPSED_IN_TENANCY,
                            "It ended during a tenancy that began before: a new one is needed before the next letting.")
                    .due(due);
        }
        return Verdict.of(
                        OVERDUE,
                        Reason.TERM_ENDED,
                        "Its last day was " + Words.count(ChronoUnit.DAYS.between(due, c.day()), "day") + " ago.")
                .due(due);
    }

    /** What of its outcomes fails; empty when it passes. */
    private Optional<List<String>> failed(Certificate one) {
        List<String> failing = one.outcomes().stream()
                .filter(o -> clock.fails().contains(o) || remedied().containsKey(o))
                .sorted()
                .toList();
        return failing.isEmpty() ? Optional.empty() : Optional.of(failing);
    }

    private Map<String, Span> remedied() {
        return clock.remedy() == null ? Map.of() : clock.remedy().within();
    }

    private Verdict remedy(Certificate last, List<String> failing, Terms terms) {
        String outcome = "Outcome " + String.join(", ", failing) + " on " + Words.day(last.issued()) + ".";
        Clock.Remedy remedy = clock.remedy();
        if (remedy == null || !remedy.within().keySet().containsAll(failing)) {
            return Verdict.of(UNSATISFACTORY, Reason.OUTCOME_FAILED, outcome);
        }
        Span shortest = shortest(remedy, failing, last.issued());
        LocalDate from = last.issued();
        LocalDate due = earlier(c.last(shortest, from), last.dates().remedyBy());
        for (Certificate work : c.proofs(remedy.evidence(), Status.VERIFIED)) {
            if (work.issued().isBefore(last.issued())) {
                continue;
            }
            if (work.outcomes().contains("COMPLETE") && !work.outcomes().contains("FURTHER_WORK")) {
                return term(terms)
                        .because(Reason.REMEDIED, outcome + " Put right on " + Words.day(work.issued()) + ".")
                        .on(work);
            }
            from = work.issued();
            due = earlier(c.last(shortest, from), work.dates().remedyBy());
        }
        c.watchEnd(due);
        boolean open = !c.day().isAfter(due);
        return Verdict.of(UNSATISFACTORY, Reason.OUTCOME_FAILED, outcome)
                .because(
                        open ? Reason.REMEDY_OPEN : Reason.REMEDY_LATE,
                        Words.day(from) + " and " + shortest.words()
                                + ", or an earlier day that is stated: to be put right by " + Words.day(due) + ".")
                .open(open)
                .due(due);
    }

    private Span shortest(Clock.Remedy remedy, List<String> failing, LocalDate from) {
        return remedy.within().entrySet().stream()
                .filter(e -> failing.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .min((a, b) -> c.last(a, from).compareTo(c.last(b, from)))
                .orElseThrow();
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other == null || day.isBefore(other) ? day : other;
    }

    /** A document that nobody has verified takes away no red that it would not end, and hides no failure that it states. */
    private Verdict pending(Verdict base, List<Certificate> verified) {
        Optional<Certificate> newest = c.newest(clock.evidence(), Status.UPLOADED)
                .filter(u -> verified.isEmpty()
                        || !u.issued().isBefore(verified.getLast().issued()));
        if (newest.isEmpty()) {
            return work(base);
        }
        List<Certificate> claimed = new ArrayList<>(verified);
        claimed.add(newest.get());
        Verdict claim = judge(claimed);
        String waits = "The " + name() + " of " + Words.day(newest.get().issued()) + " waits to be verified.";
        boolean helps = base.is(MISSING, OVERDUE) && claim.is(VALID, DUE_SOON);
        boolean warns = base.is(VALID, DUE_SOON) && claim.is(UNSATISFACTORY);
        if (!helps && !warns) {
            return base.because(Reason.WAITS_FOR_VERIFICATION, waits).on(newest.get());
        }
        return Verdict.of(PENDING_VERIFICATION, Reason.WAITS_FOR_VERIFICATION, waits)
                .after(base.reasons(), base.steps())
                .quality(helps ? Quality.UPLOADED : base.quality())
                .due(claim.due())
                .on(newest.get())
                .on(base.certificates());
    }

    private Verdict work(Verdict base) {
        Clock.Remedy remedy = clock.remedy();
        if (remedy == null || !base.is(UNSATISFACTORY)) {
            return base;
        }
        return c.newest(remedy.evidence(), Status.UPLOADED)
                .map(work -> base.because(
                                Reason.WAITS_FOR_VERIFICATION, "A record of remedial work waits to be verified.")
                        .on(work))
                .orElse(base);
    }

    private Verdict rejected(Verdict base, List<Certificate> verified) {
        return c.newest(clock.evidence(), Status.REJECTED)
                .filter(r -> verified.isEmpty()
                        || !r.issued().isBefore(verified.getLast().issued()))
                .map(r -> base.because(
                                Reason.REPLACEMENT_REJECTED,
                                "The " + name() + " of " + Words.day(r.issued()) + " was rejected and does not count.")
                        .on(r))
                .orElse(base);
    }

    private Verdict exempt(Verdict base) {
        Rule.Exemption exemption = c.rule().exemption();
        if (exemption == null || base.is(VALID, DUE_SOON)) {
            return base;
        }
        return c.proofs(exemption.evidence(), Status.VERIFIED).stream()
                .max(Comparator.comparing(e -> end(e, exemption)))
                .map(e -> exempt(base, e, end(e, exemption)))
                .orElse(base);
    }

    private LocalDate end(Certificate one, Rule.Exemption exemption) {
        return earlier(c.last(exemption.term(), one.issued()), one.dates().expires());
    }

    private Verdict exempt(Verdict base, Certificate one, LocalDate end) {
        c.watchEnd(end);
        return c.day().isAfter(end)
                ? base.because(Reason.EXEMPTION_ENDED, "The exemption ended on " + Words.day(end) + ".")
                        .on(one)
                : Verdict.of(EXEMPT, Reason.EXEMPTION, one.kind().label() + ": until " + Words.day(end) + ".")
                        .after(base.reasons(), base.steps())
                        .quality(Quality.VERIFIED)
                        .due(end)
                        .on(one)
                        .on(base.certificates());
    }

    private String name() {
        return clock.evidence().label();
    }
}

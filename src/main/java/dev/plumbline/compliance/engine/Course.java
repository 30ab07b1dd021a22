package dev.plumbline.compliance.engine;

import dev.plumbline.compliance.Answer;
import dev.plumbline.compliance.Basis;
import dev.plumbline.compliance.Citation;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.Facts;
import dev.plumbline.compliance.Nation;
import dev.plumbline.compliance.ObligationState;
import dev.plumbline.compliance.Reason;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.Words;
import dev.plumbline.compliance.packs.Clock;
import dev.plumbline.compliance.packs.Rule;
import dev.plumbline.compliance.packs.RulePack;
import dev.plumbline.compliance.packs.RulePacks;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How one obligation goes through the days. */
final class Course {
    private final Facts facts;
    private final RulePacks packs;
    private final String rule;
    private final Subject subject;

    /** Days on which the verdict may be another one. Each verdict adds those that it has reckoned. */
    private final TreeSet<LocalDate> days;

    /** @param days on which something is known to change, the same for all courses of these facts */
    Course(Facts facts, RulePacks packs, SortedSet<LocalDate> days, String rule, Subject subject) {
        this.facts = facts;
        this.packs = packs;
        this.rule = rule;
        this.subject = subject;
        this.days = new TreeSet<>(days);
    }

    static NavigableSet<LocalDate> days(Facts facts, RulePacks packs) {
        TreeSet<LocalDate> days = new TreeSet<>(facts.days());
        packs.packs().stream().map(RulePack::from).forEach(days::add);
        return days;
    }

    /** The next day with another state or colour; every day between is passed over because nothing can change on it. */
    @Nullable
    LocalDate changes(LocalDate asOf, Verdict now) {
        Basis basis = found(asOf).map(f -> f.rule().basis()).orElse(Basis.LAW);
        LocalDate day = days.higher(asOf);
        while (day != null) {
            if (on(day).differs(now, basis)) {
                return day;
            }
            day = days.higher(day);
        }
        return null;
    }

    private record Found(RulePack pack, Rule rule) {}

    private Optional<Found> found(LocalDate day) {
        return facts.answer(FactCode.JURISDICTION, day) instanceof Answer.Known(String value)
                ? packs.on(Nation.valueOf(value), day)
                        .flatMap(pack -> pack.rule(rule).map(r -> new Found(pack, r)))
                : Optional.empty();
    }

    Verdict on(LocalDate day) {
        Optional<Found> found = found(day);
        if (found.isEmpty()) {
            return Verdict.of(ObligationState.NOT_APPLICABLE, Reason.NO_RULES, "The rule does not exist on that day.");
        }
        Case c = new Case(facts, found.get().rule(), found.get().pack().nation(), subject, day, days);
        Verdict verdict = judge(c);
        return c.rule().citation().read() == Citation.Read.UNCONFIRMED && !verdict.is(ObligationState.NOT_APPLICABLE)
                ? verdict.because(
                        Reason.SOURCE_UNCONFIRMED, "The rule has not been compared with a published text yet.")
                : verdict;
    }

    private Verdict judge(Case c) {
        Optional<String> gone = gone(c);
        if (gone.isPresent()) {
            return Verdict.of(ObligationState.NOT_APPLICABLE, Reason.SUBJECT_GONE, gone.get());
        }
        Truth applies = c.rule().applies() == null
                ? Truth.always()
                : new Judge(c.answers()).holds(c.rule().applies(), subject);
        String seen = String.join("; ", applies.seen()) + ".";
        if (applies.value() == Truth.Value.NO) {
            return Verdict.of(ObligationState.NOT_APPLICABLE, Reason.FACTS_SAY_NO, "Does not apply. " + seen);
        }
        Optional<Verdict> ahead = notInForce(c);
        if (ahead.isPresent()) {
            return ahead.get();
        }
        if (applies.value() == Truth.Value.NOT_KNOWN) {
            return Verdict.of(
                            ObligationState.UNKNOWN_FACT,
                            Reason.FACT_NOT_KNOWN,
                            "Whether it applies is not known. " + seen)
                    .facts(applies.missing());
        }
        Verdict verdict = run(c);
        return applies.seen().isEmpty() ? verdict : verdict.after(List.of(), List.of("Applies. " + seen));
    }

    private Optional<String> gone(Case c) {
        return switch (subject.kind()) {
            case PROPERTY -> Optional.empty();
            case APPLIANCE ->
                c.answers().appliance(subject).isThere(c.day())
                        ? Optional.empty()
                        : Optional.of("The appliance is not there on that day.");
            case TENANCY ->
                c.answers().tenancy(subject).over(c.day()) ? Optional.of("The tenancy is over.") : Optional.empty();
            case HAZARD ->
                c.day().isBefore(c.answers().hazard(subject).awareOn())
                        ? Optional.of("The hazard was not known on that day.")
                        : Optional.empty();
        };
    }

    private static Optional<Verdict> notInForce(Case c) {
        Rule.InForce force = c.rule().inForce();
        if (force.from() == null) {
            return Optional.of(Verdict.of(
                    ObligationState.NOT_YET_IN_FORCE, Reason.ANNOUNCED, Objects.requireNonNull(force.announced())));
        }
        c.watch().add(force.from());
        if (c.day().isBefore(force.from())) {
            return Optional.of(Verdict.of(
                    ObligationState.NOT_YET_IN_FORCE,
                    Reason.NOT_IN_FORCE,
                    "In force from " + Words.day(force.from()) + "."));
        }
        if (force.until() != null) {
            c.watchEnd(force.until());
            if (c.day().isAfter(force.until())) {
                return Optional.of(Verdict.of(
                        ObligationState.NOT_APPLICABLE,
                        Reason.NO_LONGER_IN_FORCE,
                        "In force until " + Words.day(force.until()) + "."));
            }
        }
        return Optional.empty();
    }

    private static Verdict run(Case c) {
        return switch (c.rule().clock()) {
            case Clock.Every every -> new EveryClock(c, every).run();
            case Clock.Once once -> new OnceClock(c, once).run();
            case Clock.FollowUp again -> new FollowUpClock(c, again).run();
            case Clock.Serve serve -> new ServeClock(c, serve).run();
            case Clock.Open(ObligationState state) ->
                Verdict.of(state, Reason.STILL_OPEN, c.rule().says());
        };
    }
}

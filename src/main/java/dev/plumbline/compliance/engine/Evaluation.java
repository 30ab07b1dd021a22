package dev.plumbline.compliance.engine;

import dev.plumbline.compliance.Answer;
import dev.plumbline.compliance.Basis;
import dev.plumbline.compliance.Citation;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.Facts;
import dev.plumbline.compliance.Nation;
import dev.plumbline.compliance.Obligation;
import dev.plumbline.compliance.ObligationState;
import dev.plumbline.compliance.Quality;
import dev.plumbline.compliance.Reason;
import dev.plumbline.compliance.Severity;
import dev.plumbline.compliance.Standing;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.Words;
import dev.plumbline.compliance.packs.Clock;
import dev.plumbline.compliance.packs.Rule;
import dev.plumbline.compliance.packs.RulePack;
import dev.plumbline.compliance.packs.RulePacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A pure function: the same facts, rules and day give the same obligations, in the same order. */
public final class Evaluation {
    private static final Comparator<Obligation> ORDER =
            Comparator.comparing((Obligation o) -> o.rule().id()).thenComparing(Obligation::subject);

    private final Facts facts;
    private final RulePacks packs;
    private final NavigableSet<LocalDate> days;

    private Evaluation(Facts facts, RulePacks packs) {
        this.facts = facts;
        this.packs = packs;
        this.days = Course.days(facts, packs);
    }

    public static List<Obligation> of(Facts facts, RulePacks packs, LocalDate asOf) {
        return new Evaluation(facts, packs).on(asOf);
    }

    private List<Obligation> on(LocalDate day) {
        if (!(facts.answer(FactCode.JURISDICTION, day) instanceof Answer.Known(String value))) {
            return List.of(nowhere(
                    ObligationState.UNKNOWN_FACT,
                    Reason.FACT_NOT_KNOWN,
                    "The nation is not known, and with it the law that applies.",
                    day));
        }
        Nation nation = Nation.valueOf(value);
        Optional<RulePack> pack = packs.on(nation, day);
        if (pack.isEmpty()) {
            return List.of(nowhere(
                    ObligationState.UNKNOWN_FACT,
                    Reason.NO_RULES,
                    "There are no rules of " + nation.label() + " for " + Words.day(day) + ".",
                    day));
        }
        List<Obligation> all = new ArrayList<>();
        for (Rule rule : pack.get().rules()) {
            for (Subject subject : subjects(rule)) {
                all.add(obligation(pack.get(), rule, subject, day));
            }
        }
        all.sort(ORDER);
        return List.copyOf(all);
    }

    private List<Subject> subjects(Rule rule) {
        return rule.subject() == Subject.Kind.PROPERTY ? List.of(Subject.PROPERTY) : facts.subjects(rule.subject());
    }

    private Obligation obligation(RulePack pack, Rule rule, Subject subject, LocalDate day) {
        Course course = new Course(facts, packs, days, rule.id(), subject);
        Verdict verdict = course.on(day);
        return new Obligation(
                new Obligation.RuleRef(
                        rule.id(),
                        pack.name(),
                        rule.title(),
                        rule.says(),
                        rule.clock().evidence(),
                        rule.clock() instanceof Clock.Serve,
                        rule.basis(),
                        rule.severity(),
                        rule.citation()),
                subject,
                verdict.state(),
                Colour.of(verdict.state(), verdict.clockOpen(), rule.basis()),
                Standing.of(verdict.state(), verdict.clockOpen(), rule.basis()),
                verdict.quality(),
                verdict.reasons(),
                verdict.steps(),
                verdict.facts().stream().map(FactCode::code).toList(),
                verdict.due(),
                verdict.opens(),
                course.changes(day, verdict),
                rule.penalty(day),
                verdict.certificates());
    }

    /** What stands in the place of all duties while it is not known which they are. */
    private Obligation nowhere(ObligationState state, Reason reason, String step, LocalDate day) {
        Citation citation = new Citation("Plumbline", "which law applies", day, Citation.Read.PUBLISHED);
        LocalDate next = next(day);
        return new Obligation(
                new Obligation.RuleRef(
                        "nation",
                        "",
                        "The nation whose law applies",
                        "Which duties a home has hangs on the nation that it is in.",
                        null,
                        false,
                        Basis.LAW,
                        Severity.ORDER,
                        citation),
                Subject.PROPERTY,
                state,
                Colour.of(state, false, Basis.LAW),
                Standing.of(state, false, Basis.LAW),
                Quality.NONE,
                List.of(reason),
                List.of(step),
                reason == Reason.NO_RULES ? List.of() : List.of(FactCode.JURISDICTION.code()),
                null,
                null,
                next,
                "",
                List.of());
    }

    /** The next day on which there are rules that answer. */
    private @Nullable LocalDate next(LocalDate day) {
        return days.tailSet(day.plusDays(1)).stream()
                .filter(d -> facts.answer(FactCode.JURISDICTION, d) instanceof Answer.Known(String value)
                        && packs.on(Nation.valueOf(value), d).isPresent())
                .findFirst()
                .orElse(null);
    }
}

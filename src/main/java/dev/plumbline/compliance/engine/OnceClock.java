package dev.plumbline.compliance.engine;

import static dev.plumbline.compliance.ObligationState.DUE_SOON;
import static dev.plumbline.compliance.ObligationState.NOT_APPLICABLE;
import static dev.plumbline.compliance.ObligationState.OVERDUE;
import static dev.plumbline.compliance.ObligationState.PENDING_VERIFICATION;
import static dev.plumbline.compliance.ObligationState.UNKNOWN_FACT;
import static dev.plumbline.compliance.ObligationState.VALID;

import dev.plumbline.compliance.Answer;
import dev.plumbline.compliance.Certificate;
import dev.plumbline.compliance.Certificate.Status;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.Quality;
import dev.plumbline.compliance.Reason;
import dev.plumbline.compliance.Words;
import dev.plumbline.compliance.packs.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Something done once, by a day. */
record OnceClock(Case c, Clock.Once clock) {
    Verdict run() {
        if (clock.from().day() != null) {
            return judge(clock.from().day(), "", LocalDate.MIN);
        }
        if (clock.from().document() != null) {
            return ofDocument(clock.from().document());
        }
        FactCode fact = Objects.requireNonNull(clock.from().fact());
        return c.answers().of(fact, c.subject()) instanceof Answer.Known(String value)
                ? ofDay(fact, LocalDate.parse(value))
                : Verdict.of(UNKNOWN_FACT, Reason.FACT_NOT_KNOWN, "Not known: " + fact.label() + ".")
                        .facts(List.of(fact));
    }

    private Verdict ofDocument(ProofKind kind) {
        Optional<Certificate> trigger =
                c.newest(kind, Status.VERIFIED).filter(t -> !t.outcomes().contains("FURTHER_WORK"));
        return trigger.map(t -> judge(t.issued(), kind.label() + " of " + Words.day(t.issued()) + ".", t.issued())
                        .on(t))
                .orElseGet(() -> Verdict.of(
                        NOT_APPLICABLE, Reason.NOT_TRIGGERED, "There is no verified " + kind.label() + " yet."));
    }

    private Verdict ofDay(FactCode fact, LocalDate day) {
        return judge(day, fact.label() + " " + Words.day(day) + ".", clock.onTheDay() ? day : LocalDate.MIN);
    }

    private Verdict judge(LocalDate from, String told, LocalDate notBefore) {
        LocalDate due = due(from);
        String reckoned = clock.within() == null
                ? "To be done by " + Words.day(due) + "."
                : Words.day(from) + " and " + clock.within().words() + ": to be done by " + Words.day(due) + ".";
        Verdict verdict = state(due, notBefore).due(due);
        return verdict.after(List.of(), told.isEmpty() ? List.of(reckoned) : List.of(told, reckoned));
    }

    private LocalDate due(LocalDate from) {
        if (clock.within() != null) {
            return c.last(clock.within(), from);
        }
        return clock.before() ? from.minusDays(1) : from;
    }

    private Verdict state(LocalDate due, LocalDate notBefore) {
        Optional<Certificate> done = c.proofs(clock.evidence(), Status.VERIFIED).stream()
                .filter(p -> !p.issued().isBefore(notBefore))
                .findFirst();
        if (done.isPresent()) {
            return done(done.get(), due);
        }
        c.watchEnd(due);
        boolean late = c.day().isAfter(due);
        String name = clock.evidence().label();
        Optional<Certificate> waiting = c.newest(clock.evidence(), Status.UPLOADED)
                .filter(p -> !p.issued().isBefore(notBefore));
        Verdict open = Verdict.of(
                late ? OVERDUE : DUE_SOON,
                late ? Reason.NOT_DONE_IN_TIME : Reason.NOT_DONE_YET,
                "There is no verified " + name + "."
                        + (late
                                ? " It is " + Words.count(ChronoUnit.DAYS.between(due, c.day()), "day") + " late."
                                : ""));
        return waiting.map(w -> Verdict.of(
                                PENDING_VERIFICATION,
                                Reason.WAITS_FOR_VERIFICATION,
                                "The " + name + " of " + Words.day(w.issued()) + " waits to be verified.")
                        .after(open.reasons(), List.of())
                        .quality(Quality.UPLOADED)
                        .on(w))
                .orElse(open);
    }

    private Verdict done(Certificate done, LocalDate due) {
        long late = ChronoUnit.DAYS.between(due, done.issued());
        return Verdict.of(
                        VALID,
                        late > 0 ? Reason.DONE_LATE : Reason.DONE,
                        "Done on " + Words.day(done.issued())
                                + (late > 0 ? ", " + Words.count(late, "day") + " late." : "."))
                .quality(c.quality(done))
                .on(done);
    }
}

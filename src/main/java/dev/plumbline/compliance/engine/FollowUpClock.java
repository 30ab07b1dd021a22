package dev.plumbline.compliance.engine;

import static dev.plumbline.compliance.ObligationState.DUE_SOON;
import static dev.plumbline.compliance.ObligationState.OVERDUE;
import static dev.plumbline.compliance.ObligationState.PENDING_VERIFICATION;
import static dev.plumbline.compliance.ObligationState.UNKNOWN_FACT;
import static dev.plumbline.compliance.ObligationState.VALID;

import dev.plumbline.compliance.Answer;
import dev.plumbline.compliance.Certificate;
import dev.plumbline.compliance.Certificate.Status;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.Quality;
import dev.plumbline.compliance.Reason;
import dev.plumbline.compliance.Words;
import dev.plumbline.compliance.packs.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Each adult is checked before the tenancy begins, and again where the right has an end. */
record FollowUpClock(Case c, Clock.FollowUp clock) {
    Verdict run() {
        if (!(c.answers().of(FactCode.TENANCY_ADULTS, c.subject()) instanceof Answer.Known(String value))) {
            return Verdict.of(
                            UNKNOWN_FACT, Reason.FACT_NOT_KNOWN, "Not known: " + FactCode.TENANCY_ADULTS.label() + ".")
                    .facts(List.of(FactCode.TENANCY_ADULTS));
        }
        int adults = Integer.parseInt(value);
        Map<String, Certificate> checked = newestOfEach(Status.VERIFIED);
        String told = checked.size() + " of " + Words.count(adults, "adult") + " checked.";
        return checked.size() < adults
                ? first(told, checked.size() + newestOfEach(Status.UPLOADED).size() >= adults)
                        .on(ids(checked))
                        .on(ids(newestOfEach(Status.UPLOADED)))
                : again(checked, told).on(ids(checked));
    }

    private Map<String, Certificate> newestOfEach(Status status) {
        Map<String, Certificate> checks = new TreeMap<>();
        c.proofs(clock.evidence(), status).forEach(p -> checks.put(p.person() == null ? p.id() : p.person(), p));
        return checks;
    }

    private static List<String> ids(Map<String, Certificate> checks) {
        return checks.values().stream().map(Certificate::id).toList();
    }

    private Verdict first(String told, boolean waiting) {
        LocalDate start = c.answers().tenancy(c.subject()).start();
        LocalDate due = c.watchEnd(start.minusDays(1));
        boolean late = c.day().isAfter(due);
        if (waiting) {
            return Verdict.of(PENDING_VERIFICATION, Reason.WAITS_FOR_VERIFICATION, told)
                    .because(Reason.NO_EVIDENCE, "The other checks wait to be verified.")
                    .quality(Quality.UPLOADED)
                    .due(due);
        }
        return Verdict.of(late ? OVERDUE : DUE_SOON, late ? Reason.NOT_DONE_IN_TIME : Reason.NOT_DONE_YET, told)
                .because(Reason.NO_EVIDENCE, "Each adult is checked before " + Words.day(start) + ".")
                .due(due);
    }

    private Verdict again(Map<String, Certificate> checked, String told) {
        Optional<Map.Entry<String, Certificate>> next = checked.entrySet().stream()
                .filter(e -> e.getValue().dates().expires() != null)
                .min(Map.Entry.comparingByValue((a, b) -> followUp(a).compareTo(followUp(b))));
        if (next.isEmpty()) {
            return Verdict.of(VALID, Reason.DONE, told + " Nobody's right has an end.")
                    .quality(Quality.VERIFIED);
        }
        Certificate check = next.get().getValue();
        LocalDate due = c.watchEnd(followUp(check));
        boolean late = c.day().isAfter(due);
        boolean soon = c.dueSoon(due);
        String reckoned = "Permission until "
                + Words.day(Objects.requireNonNull(check.dates().expires()))
                + ", checked on " + Words.day(check.issued()) + " and "
                + clock.term().words()
                + ": follow-up before the later of the two, by " + Words.day(due) + ".";
        return Verdict.of(
                        late ? OVERDUE : soon ? DUE_SOON : VALID,
                        late ? Reason.TERM_ENDED : soon ? Reason.TERM_ENDS_SOON : Reason.IN_TERM,
                        told)
                .because(late ? Reason.TERM_ENDED : soon ? Reason.TERM_ENDS_SOON : Reason.IN_TERM, reckoned)
                .quality(Quality.VERIFIED)
                .due(due);
    }

    private LocalDate followUp(Certificate check) {
        LocalDate permission = Objects.requireNonNull(check.dates().expires());
        LocalDate term = c.last(clock.term(), check.issued());
        return (permission.isAfter(term) ? permission : term).minusDays(1);
    }
}

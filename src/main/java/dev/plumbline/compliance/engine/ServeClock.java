package dev.plumbline.compliance.engine;

import static dev.plumbline.compliance.ObligationState.DUE_SOON;
import static dev.plumbline.compliance.ObligationState.NOT_APPLICABLE;
import static dev.plumbline.compliance.ObligationState.OVERDUE;
import static dev.plumbline.compliance.ObligationState.VALID;

import dev.plumbline.compliance.Certificate;
import dev.plumbline.compliance.Certificate.Status;
import dev.plumbline.compliance.Quality;
import dev.plumbline.compliance.Reason;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.Tenancy;
import dev.plumbline.compliance.Words;
import dev.plumbline.compliance.packs.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A copy of the latest certificates to each tenancy. */
record ServeClock(Case c, Clock.Serve clock) {
    Verdict run() {
        Tenancy tenancy = c.answers().tenancy(c.subject());
        List<Certificate> latest = latest();
        if (latest.isEmpty()) {
            return Verdict.of(
                    NOT_APPLICABLE,
                    Reason.NOT_TRIGGERED,
                    "There is no verified " + clock.evidence().label() + " to give a copy of.");
        }
        return latest.stream()
                .filter(one -> given(one, tenancy) == null)
                .min(Comparator.comparing((Certificate one) -> due(one, tenancy))
                        .thenComparing(Certificate::id))
                .map(one -> open(one, due(one, tenancy)))
                .orElseGet(() -> done(latest, tenancy));
    }

    /** Of the property and of each appliance that is still there, the newest. */
    private List<Certificate> latest() {
        Map<Subject, Certificate> newest = new TreeMap<>();
        c.facts().certificates().stream()
                .filter(p -> p.kind() == clock.evidence() && p.status() == Status.VERIFIED)
                .filter(p -> !p.issued().isAfter(c.day()))
                .sorted(Comparator.comparing(Certificate::issued).thenComparing(Certificate::id))
                .forEach(p -> p.subjects().stream().filter(this::isThere).forEach(s -> newest.put(s, p)));
        return newest.values().stream().distinct().toList();
    }

    private boolean isThere(Subject subject) {
        return subject.kind() != Subject.Kind.APPLIANCE
                || c.answers().appliance(subject).isThere(c.day());
    }

    private @Nullable LocalDate given(Certificate one, Tenancy tenancy) {
        LocalDate day = one.served().get(tenancy.id());
        return day == null || day.isAfter(c.day()) ? null : day;
    }

    private LocalDate due(Certificate one, Tenancy tenancy) {
        return tenancy.start().isAfter(one.issued())
                ? tenancy.start().minusDays(1)
                : c.last(clock.within(), one.issued());
    }

    private Verdict open(Certificate one, LocalDate due) {
        c.watchEnd(due);
        boolean late = c.day().isAfter(due);
        return Verdict.of(
                        late ? OVERDUE : DUE_SOON,
                        late ? Reason.NOT_DONE_IN_TIME : Reason.NOT_DONE_YET,
                        "The copy of the " + clock.evidence().label() + " of " + Words.day(one.issued())
                                + " is to be given by " + Words.day(due) + ".")
                .quality(Quality.VERIFIED)
                .due(due)
                .on(one);
    }

    private Verdict done(List<Certificate> latest, Tenancy tenancy) {
        boolean late = latest.stream().anyMatch(one -> {
            LocalDate day = given(one, tenancy);
            return day != null && day.isAfter(due(one, tenancy));
        });
        return Verdict.of(
                        VALID,
                        late ? Reason.DONE_LATE : Reason.DONE,
                        late ? "All copies are given, some of them late." : "All copies are given in time.")
                .quality(Quality.SERVED)
                .on(latest.stream().map(Certificate::id).toList());
    }
}

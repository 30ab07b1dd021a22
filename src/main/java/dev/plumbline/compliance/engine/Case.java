package dev.plumbline.compliance.engine;

import dev.plumbline.compliance.Certificate;
import dev.plumbline.compliance.Certificate.Status;
import dev.plumbline.compliance.Facts;
import dev.plumbline.compliance.Nation;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.Quality;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.packs.Rule;
import dev.plumbline.compliance.packs.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One rule, one subject, one day.
 *
 * @param watch days on which the answer may be another one, beside those on which a fact changes; clocks add to it
 */
record Case(Facts facts, Rule rule, Nation nation, Subject subject, LocalDate day, TreeSet<LocalDate> watch) {
    private static final Comparator<Certificate> BY_ISSUE =
            Comparator.comparing(Certificate::issued).thenComparing(Certificate::id);

    Answers answers() {
        return new Answers(facts, day);
    }

    /** What is about the subject and was issued by the day, the oldest first. */
    List<Certificate> proofs(ProofKind kind, Status status) {
        return counting(kind, status).sorted(BY_ISSUE).toList();
    }

    private Stream<Certificate> counting(ProofKind kind, Status status) {
        return facts.certificates().stream()
                .filter(c -> c.kind() == kind
                        && c.status() == status
                        && c.about(subject)
                        && !c.issued().isAfter(day));
    }

    Optional<Certificate> newest(ProofKind kind, Status status) {
        return counting(kind, status).max(BY_ISSUE);
    }

    LocalDate last(Span span, LocalDate from) {
        if (span.period() == null) {
            return WorkingDays.after(from, span.workingDays(), nation);
        }
        // The day is taken off first, as the register of EPCs does: 29 February and ten years end on 28 February.
        return (span.starting() ? from.minusDays(1) : from).plus(span.period());
    }

    /** The answer may change when the last day is over. */
    LocalDate watchEnd(LocalDate last) {
        watch.add(last.plusDays(1));
        return last;
    }

    boolean dueSoon(LocalDate due) {
        LocalDate from = due.minusDays(rule.amberDays());
        watch.add(from);
        return !day.isBefore(from);
    }

    Quality quality(Certificate one) {
        boolean served = one.served().values().stream().anyMatch(given -> !given.isAfter(day));
        return switch (one.status()) {
            case VERIFIED -> served ? Quality.SERVED : Quality.VERIFIED;
            case UPLOADED -> Quality.UPLOADED;
            case REJECTED -> Quality.NONE;
        };
    }
}

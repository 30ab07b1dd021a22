package dev.plumbline.compliance.snoozes;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.ComplianceProblem;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.Words;
import dev.plumbline.compliance.certificates.Certificates;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.compliance.obligations.Outlooks;
import dev.plumbline.firms.Members;
import dev.plumbline.platform.Moments;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reminders that are silent for a while. Each act adds an entry; none is ever changed. */
@Service
class SnoozeService implements Snoozes {
    /** A quarter of a year: what is not seen to by then has to be looked at by somebody. */
    private static final int DAYS_MAX = 92;

    private final SnoozeRepository snoozes;
    private final Certificates certificates;
    private final Outlooks outlooks;
    private final Homes homes;
    private final Members members;
    private final Ids ids;
    private final Clock clock;

    SnoozeService(
            SnoozeRepository snoozes,
            Certificates certificates,
            Outlooks outlooks,
            Homes homes,
            Members members,
            Ids ids,
            Clock clock) {
        this.snoozes = snoozes;
        this.certificates = certificates;
        this.outlooks = outlooks;
        this.homes = homes;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Silent> endingAfter(LocalDate day) {
        return snoozes.endingAfter(day);
    }

    @Transactional(readOnly = true)
    public Page<SnoozeView> list(PropertyId property) {
        homes.known(property, Moments.LAST);
        Map<MemberId, String> names = members.names();
        return new Page<>(
                snoozes.of(property, LegalDay.of(clock.instant())).stream()
                        .map(each -> view(each, names))
                        .toList(),
                null);
    }

    @Transactional
    public SnoozeView snooze(PropertyId property, Snooze.Terms terms) {
        certificates.alone(property);
        homes.known(property, Moments.LAST);
        Instant now = clock.instant();
        LocalDate today = LegalDay.of(now);
        requireDay(terms.until(), today);
        requireDuty(property, terms, today);
        snoozes.of(property, today).stream()
                .filter(each -> each.isOf(terms.rule(), terms.subject()))
                .findFirst()
                .ifPresent(each -> {
                    throw Problem.of(
                            ComplianceProblem.SNOOZED_ALREADY,
                            "Reminders of this duty are silent until "
                                    + Words.day(each.terms().until()) + ". Let them come again first.");
                });
        Snooze snooze = new Snooze(new SnoozeId(ids.next()), 1, property, terms, entry(SnoozeAct.SNOOZED, now));
        snoozes.add(snooze);
        homes.record(property).changed();
        return view(snooze, members.names());
    }

    @Transactional
    public void resume(PropertyId property, SnoozeId id, Version seen) {
        certificates.alone(property);
        homes.known(property, Moments.LAST);
        Instant now = clock.instant();
        Snooze snooze = snoozes.of(property, LegalDay.of(now)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem.notFound("snooze"));
        seen.mustBe(snooze.version());
        snoozes.add(snooze.resumed(entry(SnoozeAct.RESUMED, now)));
        homes.record(property).changed();
    }

    private static void requireDay(LocalDate until, LocalDate today) {
        if (!until.isAfter(today)) {
            throw Problem.field("/until", "past", "Choose a day after today.");
        }
        if (until.isAfter(today.plusDays(DAYS_MAX))) {
            throw Problem.field("/until", "far", "At most " + DAYS_MAX + " days from today.");
        }
    }

    private void requireDuty(PropertyId property, Snooze.Terms terms, LocalDate today) {
        if (outlooks.deadlines(property, today).stream()
                .noneMatch(each ->
                        each.rule().equals(terms.rule()) && each.subject().equals(terms.subject()))) {
            throw Problem.field("/rule", "unknown", "This property has no such duty that falls due.");
        }
    }

    private Snooze.Entry entry(SnoozeAct act, Instant now) {
        MemberId me = Objects.requireNonNull(Scope.current().access().member());
        return new Snooze.Entry(ids.next(), act, me, now);
    }

    private static SnoozeView view(Snooze snooze, Map<MemberId, String> names) {
        return SnoozeView.of(snooze, names.getOrDefault(snooze.entry().by(), ""));
    }
}

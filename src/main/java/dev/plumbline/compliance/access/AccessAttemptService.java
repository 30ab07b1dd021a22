package dev.plumbline.compliance.access;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.ComplianceProblem;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.certificates.Certificates;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.compliance.obligations.ObligationService;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Attempts to get in. Each act adds an entry; none is ever changed. */
@Service
class AccessAttemptService implements AccessAttempts {
    /** Of one property, also those that were taken back. */
    static final int MAX = 500;

    private static final int YEARS = 5;

    private static final Comparator<AccessAttempt> LATEST = Comparator.comparing(
                    (AccessAttempt each) -> each.tried().on())
            .thenComparing(each -> each.entry().at())
            .thenComparing(each -> each.id().value())
            .reversed();

    private final AccessAttemptRepository attempts;
    private final ObligationService obligations;
    private final Certificates certificates;
    private final Homes homes;
    private final Members members;
    private final Ids ids;
    private final Clock clock;

    AccessAttemptService(
            AccessAttemptRepository attempts,
            ObligationService obligations,
            Certificates certificates,
            Homes homes,
            Members members,
            Ids ids,
            Clock clock) {
        this.attempts = attempts;
        this.obligations = obligations;
        this.certificates = certificates;
        this.homes = homes;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<AccessAttemptView> known(PropertyId property, Instant knownAt) {
        homes.known(property, knownAt);
        Map<MemberId, String> names = members.names();
        return attempts.known(property, knownAt).stream()
                .filter(AccessAttempt::stands)
                .sorted(LATEST)
                .map(each -> view(each, names))
                .toList();
    }

    @Transactional(readOnly = true)
    public Page<AccessAttemptView> list(PropertyId property, @Nullable Instant knownAt) {
        return new Page<>(known(property, knownAt == null ? clock.instant() : knownAt), null);
    }

    @Transactional
    public AccessAttemptView record(PropertyId property, AccessAttempt.Tried tried) {
        certificates.alone(property);
        homes.known(property, Moments.LAST);
        Instant now = clock.instant();
        requireDay(tried.on(), LegalDay.of(now));
        requireDuty(property, tried);
        if (attempts.known(property, Moments.LAST).size() >= MAX) {
            throw Problem.of(ComplianceProblem.ATTEMPT_LIMIT, "A property has at most " + MAX + " attempts.");
        }
        AccessAttempt attempt =
                new AccessAttempt(new AccessAttemptId(ids.next()), 1, property, tried, entry(AccessAct.RECORDED, now));
        attempts.add(attempt);
        homes.record(property).changed();
        return view(attempt, members.names());
    }

    @Transactional
    public void withdraw(PropertyId property, AccessAttemptId id, Version seen) {
        certificates.alone(property);
        homes.known(property, Moments.LAST);
        AccessAttempt attempt = attempts.known(property, Moments.LAST).stream()
                .filter(each -> each.id().equals(id) && each.stands())
                .findFirst()
                .orElseThrow(Problem.notFound("attempt"));
        seen.mustBe(attempt.version());
        attempts.add(attempt.withdrawn(entry(AccessAct.WITHDRAWN, clock.instant())));
        homes.record(property).changed();
    }

    private static void requireDay(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw Problem.field("/triedOn", "future", "It is recorded when somebody has tried, not before.");
        }
        if (on.isBefore(today.minusYears(YEARS))) {
            throw Problem.field("/triedOn", "past", "At most " + YEARS + " years ago.");
        }
    }

    private void requireDuty(PropertyId property, AccessAttempt.Tried tried) {
        if (obligations.show(property, null, null).obligations().stream()
                .noneMatch(each ->
                        each.rule().equals(tried.rule()) && each.subject().id().equals(tried.subject()))) {
            throw Problem.field("/rule", "unknown", "This property has no such duty.");
        }
    }

    private AccessAttempt.Entry entry(AccessAct act, Instant now) {
        MemberId me = Objects.requireNonNull(Scope.current().access().member());
        return new AccessAttempt.Entry(ids.next(), act, me, now);
    }

    private static AccessAttemptView view(AccessAttempt attempt, Map<MemberId, String> names) {
        return AccessAttemptView.of(attempt, names.getOrDefault(attempt.entry().by(), ""));
    }
}

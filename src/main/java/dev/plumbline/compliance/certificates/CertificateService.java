package dev.plumbline.compliance.certificates;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.ComplianceProblem;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.certificates.FiledCertificate.Entry;
import dev.plumbline.compliance.homes.Home;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.compliance.statements.Stated;
import dev.plumbline.compliance.statements.StatedCheck;
import dev.plumbline.documents.RecordVersion;
import dev.plumbline.platform.Moments;
import dev.plumbline.platform.Reason;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates of properties. Each command adds an entry that says anew what is known; none is ever changed. */
@Service
public class CertificateService {
    /** Of one property, also those that were rejected or withdrawn. */
    static final int MAX = 500;

    private final CertificateRepository certificates;
    private final CertificateViews views;
    private final Homes homes;
    private final Reason reason;
    private final Ids ids;
    private final Clock clock;

    CertificateService(
            CertificateRepository certificates,
            CertificateViews views,
            Homes homes,
            Reason reason,
            Ids ids,
            Clock clock) {
        this.certificates = certificates;
        this.views = views;
        this.homes = homes;
        this.reason = reason;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<CertificateView> list(PropertyId property, @Nullable Instant knownAt) {
        Instant at = knownAt == null ? Moments.LAST : knownAt;
        Home home = homes.known(property, at);
        List<FiledCertificate> all = certificates.known(List.of(property), at);
        return new Page<>(knownAt == null ? views.of(home, all, all) : views.past(home, all), null);
    }

    @Transactional(readOnly = true)
    public CertificateView show(PropertyId property, CertificateId id) {
        Home home = homes.known(property, Moments.LAST);
        List<FiledCertificate> all = certificates.known(List.of(property), Moments.LAST);
        return views.of(home, List.of(one(all, id)), all).getFirst();
    }

    /** All that was ever said of it, the latest first. */
    @Transactional(readOnly = true)
    public Page<CertificateView> history(PropertyId property, CertificateId id) {
        Home home = homes.known(property, Moments.LAST);
        List<FiledCertificate> entries = certificates.history(property, id, MAX);
        if (entries.isEmpty()) {
            throw Problem.notFound("certificate").get();
        }
        return new Page<>(views.past(home, entries), null);
    }

    @Transactional
    public CertificateView submit(PropertyId property, ProofKind kind, Stated stated) {
        certificates.alone(property);
        Instant now = clock.instant();
        Home home = homes.known(property, Moments.LAST);
        List<FiledCertificate> all = certificates.known(List.of(property), Moments.LAST);
        if (all.size() >= MAX) {
            throw Problem.of(ComplianceProblem.CERTIFICATE_LIMIT, "A property has at most " + MAX + " certificates.");
        }
        FiledCertificate one = new FiledCertificate(
                new CertificateId(ids.next()),
                1,
                property,
                kind,
                stated,
                new FiledCertificate.Submitted(me(), now),
                entry(CertificateAct.SUBMITTED, now, null));
        require(one, home, all);
        certificates.insert(one);
        return told(one);
    }

    /** Says anew what it states, as who handed it in reads it now. */
    @Transactional
    public CertificateView correct(PropertyId property, CertificateId id, Version seen, Stated stated) {
        Instant now = open(property);
        List<FiledCertificate> all = certificates.known(List.of(property), Moments.LAST);
        FiledCertificate before = seen(all, id, seen);
        Home home = homes.known(property, Moments.LAST);
        readiness(before, null).correct().require(ComplianceProblem.CERTIFICATE_NOT_READY);
        FiledCertificate next = before.with(stated, entry(CertificateAct.CORRECTED, now, null));
        require(next, home, all);
        certificates.correct(next);
        return told(next);
    }

    @Transactional
    public CertificateView verify(PropertyId property, CertificateId id, Version seen) {
        return review(property, id, seen, new Verdict(CertificateAct.VERIFIED, CertificateReadiness::verify, null));
    }

    /** It counts no more, whatever was said of it before; what was verified before it does. */
    @Transactional
    public CertificateView reject(PropertyId property, CertificateId id, Version seen, String why) {
        return review(property, id, seen, new Verdict(CertificateAct.REJECTED, CertificateReadiness::reject, why));
    }

    @Transactional
    public CertificateView withdraw(PropertyId property, CertificateId id, Version seen) {
        return review(property, id, seen, new Verdict(CertificateAct.WITHDRAWN, CertificateReadiness::withdraw, null));
    }

    private record Verdict(
            CertificateAct act,
            Function<CertificateReadiness, Readiness> needs,
            @Nullable String why) {}

    private CertificateView review(PropertyId property, CertificateId id, Version seen, Verdict verdict) {
        Instant now = open(property);
        FiledCertificate before = seen(certificates.known(List.of(property), Moments.LAST), id, seen);
        Home home = homes.known(property, Moments.LAST);
        RecordVersion shown =
                views.shown(home, List.of(before)).values().stream().findFirst().orElse(null);
        verdict.needs().apply(readiness(before, shown)).require(ComplianceProblem.CERTIFICATE_NOT_READY);
        if (verdict.why() != null) {
            reason.because(verdict.why());
        }
        FiledCertificate next = before.with(before.stated(), entry(verdict.act(), now, verdict.why()));
        certificates.move(next, verdict.act() == CertificateAct.WITHDRAWN ? null : me());
        return told(next);
    }

    /** Until the transaction ends nobody else changes certificates of the property. */
    private Instant open(PropertyId property) {
        certificates.alone(property);
        return clock.instant();
    }

    private void require(FiledCertificate one, Home home, List<FiledCertificate> all) {
        Stated stated = one.stated();
        new StatedCheck(one.kind(), stated, home, one.entry().at()).require();
        boolean there = all.stream()
                .filter(other -> !other.id().equals(one.id()) && other.kind() == one.kind())
                .anyMatch(other -> other.status().open() && stated.repeats(other.stated()));
        if (there) {
            throw Problem.of(
                    ComplianceProblem.CERTIFICATE_THERE,
                    "A " + one.kind().label()
                            + " with this number and day is there already. Correct or reject that one.");
        }
        if (stated.shownBy() != null && views.shown(home, List.of(one)).isEmpty()) {
            throw Problem.field("/states/shownBy", "unknown", "This property has no such document.");
        }
    }

    private static FiledCertificate one(List<FiledCertificate> all, CertificateId id) {
        return all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problem.notFound("certificate"));
    }

    private static FiledCertificate seen(List<FiledCertificate> all, CertificateId id, Version seen) {
        FiledCertificate found = one(all, id);
        seen.mustBe(found.version());
        return found;
    }

    private CertificateView told(FiledCertificate one) {
        homes.record(one.property()).changed();
        return show(one.property(), one.id());
    }

    private Entry entry(CertificateAct act, Instant now, @Nullable String why) {
        return new Entry(ids.next(), act, me(), now, why);
    }

    private static CertificateReadiness readiness(FiledCertificate one, @Nullable RecordVersion shown) {
        return new CertificateReadiness(one, shown, access());
    }

    private static MemberId me() {
        return Objects.requireNonNull(access().member());
    }

    private static Access access() {
        return Scope.current().access();
    }
}

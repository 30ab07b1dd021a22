package dev.plumbline.compliance.copies;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.ComplianceProblem;
import dev.plumbline.compliance.CopyId;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.certificates.CertificateStatus;
import dev.plumbline.compliance.certificates.Certificates;
import dev.plumbline.compliance.certificates.FiledCertificate;
import dev.plumbline.compliance.homes.Home;
import dev.plumbline.compliance.homes.Homes;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Copies given to tenants. Each act adds an entry; none is ever changed. */
@Service
class CopyService implements Copies {
    /** Of one property, also those that were taken back. */
    static final int MAX = 2_000;

    private final CopyRepository copies;
    private final Certificates certificates;
    private final Homes homes;
    private final Members members;
    private final Ids ids;
    private final Clock clock;

    CopyService(CopyRepository copies, Certificates certificates, Homes homes, Members members, Ids ids, Clock clock) {
        this.copies = copies;
        this.certificates = certificates;
        this.homes = homes;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, Map<UUID, SortedSet<LocalDate>>> of(Collection<PropertyId> properties, Instant knownAt) {
        Map<UUID, Map<UUID, SortedSet<LocalDate>>> days = new HashMap<>();
        copies.known(properties, knownAt).stream()
                .filter(Copy::stands)
                .forEach(copy -> days.computeIfAbsent(copy.certificate().value(), id -> new HashMap<>())
                        .computeIfAbsent(copy.given().tenancy().value(), id -> new TreeSet<>())
                        .add(copy.given().on()));
        return days;
    }

    @Transactional(readOnly = true)
    public Page<CopyView> list(PropertyId property, @Nullable Instant knownAt) {
        return new Page<>(given(property, knownAt == null ? clock.instant() : knownAt), null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<CopyView> given(PropertyId property, Instant knownAt) {
        Home home = homes.known(property, knownAt);
        Map<MemberId, String> names = members.names();
        return copies.known(List.of(property), knownAt).stream()
                .filter(Copy::stands)
                .map(copy -> view(copy, home, names))
                .toList();
    }

    @Transactional
    public CopyView give(PropertyId property, CertificateId certificate, Copy.Given given) {
        certificates.alone(property);
        Instant now = clock.instant();
        Home home = homes.known(property, Moments.LAST);
        require(certificate(property, certificate), given, home, now);
        if (copies.known(List.of(property), Moments.LAST).size() >= MAX) {
            throw Problem.of(ComplianceProblem.CERTIFICATE_LIMIT, "A property has at most " + MAX + " copies.");
        }
        Copy copy = new Copy(new CopyId(ids.next()), 1, property, certificate, given, entry(CopyAct.GIVEN, now));
        copies.add(copy);
        homes.record(property).changed();
        return view(copy, home, members.names());
    }

    @Transactional
    public void withdraw(PropertyId property, CopyId id, Version seen) {
        certificates.alone(property);
        Instant now = clock.instant();
        homes.known(property, Moments.LAST);
        Copy copy = copies.known(List.of(property), Moments.LAST).stream()
                .filter(each -> each.id().equals(id) && each.stands())
                .findFirst()
                .orElseThrow(Problem.notFound("copy"));
        seen.mustBe(copy.version());
        copies.add(copy.withdrawn(entry(CopyAct.WITHDRAWN, now)));
        homes.record(property).changed();
    }

    private FiledCertificate certificate(PropertyId property, CertificateId id) {
        return certificates.of(List.of(property), Moments.LAST).stream()
                .filter(each -> each.id().equals(id) && each.status() != CertificateStatus.WITHDRAWN)
                .findFirst()
                .orElseThrow(Problem.notFound("certificate"));
    }

    private static void require(FiledCertificate certificate, Copy.Given given, Home home, Instant now) {
        Subject tenancy = home.subjects().get(given.tenancy().value());
        if (tenancy == null || tenancy.kind() != Subject.Kind.TENANCY) {
            throw Problem.field("/tenancy", "unknown", "This property has no such tenancy.");
        }
        if (given.on().isAfter(LegalDay.of(now))) {
            throw Problem.field("/givenOn", "future", "It is recorded when it is given, not before.");
        }
        if (given.on().isBefore(certificate.stated().issuedOn())) {
            throw Problem.field("/givenOn", "order", "There is no copy before the day on which it was issued.");
        }
    }

    private Copy.Entry entry(CopyAct act, Instant now) {
        MemberId me = Objects.requireNonNull(Scope.current().access().member());
        return new Copy.Entry(ids.next(), act, me, now);
    }

    private static CopyView view(Copy copy, Home home, Map<MemberId, String> names) {
        Subject tenancy = home.subjects().get(copy.given().tenancy().value());
        return CopyView.of(
                copy,
                tenancy == null ? null : tenancy.label(),
                names.getOrDefault(copy.entry().by(), ""));
    }
}

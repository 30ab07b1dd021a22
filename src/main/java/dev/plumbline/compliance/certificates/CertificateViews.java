package dev.plumbline.compliance.certificates;

import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.certificates.CertificateView.CertificateDocument;
import dev.plumbline.compliance.certificates.CertificateView.CertificateSubject;
import dev.plumbline.compliance.homes.Home;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.compliance.statements.Stated;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.RecordVersion;
import dev.plumbline.documents.RecordVersions;
import dev.plumbline.firms.Members;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows certificates, in as many statements for many as for one. */
@Component
class CertificateViews {
    private final CertificateRepository certificates;
    private final RecordVersions versions;
    private final Members members;
    private final Clock clock;

    CertificateViews(CertificateRepository certificates, RecordVersions versions, Members members, Clock clock) {
        this.certificates = certificates;
        this.versions = versions;
        this.members = members;
        this.clock = clock;
    }

    /** @param all of the property, of which some are shown */
    List<CertificateView> of(Home home, List<FiledCertificate> some, List<FiledCertificate> all) {
        Map<DocumentVersionId, RecordVersion> shown = shown(home, some);
        Map<MemberId, String> names = members.names();
        Set<CertificateId> elsewhere = certificates.elsewhere(home.property());
        LocalDate today = LegalDay.of(clock.instant());
        Map<UUID, Subject> subjects = home.subjects();
        return some.stream()
                .map(one -> view(
                        one,
                        new Seen(
                                one.stated().shownBy() == null
                                        ? null
                                        : shown.get(one.stated().shownBy()),
                                CertificateWarning.of(one, all, home, today, elsewhere),
                                subjects,
                                names)))
                .toList();
    }

    /** Those of the documents that the caller sees. */
    Map<DocumentVersionId, RecordVersion> shown(Home home, Collection<FiledCertificate> some) {
        Set<DocumentVersionId> ids = some.stream()
                .map(one -> one.stated().shownBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return versions.of(Homes.PROPERTIES, home.property().value(), ids).stream()
                .collect(Collectors.toMap(RecordVersion::id, Function.identity()));
    }

    private record Seen(
            @Nullable RecordVersion shown,
            List<CertificateWarning> warnings,
            Map<UUID, Subject> subjects,
            Map<MemberId, String> names) {
        String name(MemberId member) {
            return names.getOrDefault(member, "");
        }

        CertificateSubject subject(UUID id) {
            Subject known = subjects.get(id);
            return new CertificateSubject(id, known == null ? null : known.label());
        }
    }

    private static CertificateView view(FiledCertificate one, Seen seen) {
        Stated stated = one.stated();
        RecordVersion shown = seen.shown();
        return new CertificateView(
                one.id(),
                one.version(),
                one.property(),
                one.kind(),
                one.kind().label(),
                one.status(),
                stated.subjects().stream().map(seen::subject).toList(),
                stated.issuedOn(),
                stated.expiresOn(),
                stated.nextDueOn(),
                stated.remedyBy(),
                stated.outcomes(),
                stated.number(),
                stated.inspector(),
                stated.registration(),
                stated.person(),
                stated.note(),
                stated.shownBy() != null,
                shown == null
                        ? null
                        : new CertificateDocument(
                                shown.id(),
                                shown.document(),
                                shown.name(),
                                shown.number(),
                                shown.filed() && shown.opens()),
                seen.name(one.submitted().by()),
                one.submitted().at(),
                one.entry().act(),
                seen.name(one.entry().by()),
                one.entry().at(),
                one.entry().reason(),
                seen.warnings(),
                new CertificateReadiness(one, shown, Scope.current().access()).commands());
    }
}

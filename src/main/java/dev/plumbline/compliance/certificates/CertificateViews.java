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
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
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
import java.util.function.BiFunction;
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
        Set<CertificateId> elsewhere = certificates.elsewhere(home.property());
        LocalDate today = LegalDay.of(clock.instant());
        Access access = Scope.current().access();
        return views(
                home,
                some,
                one -> CertificateWarning.of(one, all, home, today, elsewhere),
                (one, shown) -> new CertificateReadiness(one, shown, access).commands());
    }

    /** As they stood once: with nothing to be done about them. */
    List<CertificateView> past(Home home, List<FiledCertificate> entries) {
        return views(home, entries, one -> List.of(), (one, shown) -> List.of());
    }

    private List<CertificateView> views(
            Home home,
            List<FiledCertificate> some,
            Function<FiledCertificate, List<CertificateWarning>> warnings,
            BiFunction<FiledCertificate, @Nullable RecordVersion, List<CommandView>> commands) {
        Map<DocumentVersionId, RecordVersion> shown = shown(home, some);
        Map<MemberId, String> names = members.names();
        Map<UUID, Subject> subjects = home.subjects();
        return some.stream()
                .map(one -> {
                    DocumentVersionId by = one.stated().shownBy();
                    RecordVersion document = by == null ? null : shown.get(by);
                    return view(
                            one,
                            new Seen(document, warnings.apply(one), subjects, names, commands.apply(one, document)));
                })
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
            Map<MemberId, String> names,
            List<CommandView> commands) {
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
                seen.commands());
    }
}

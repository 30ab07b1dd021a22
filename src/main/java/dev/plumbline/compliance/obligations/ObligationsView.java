package dev.plumbline.compliance.obligations;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Basis;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.Citation;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.Obligation;
import dev.plumbline.compliance.ObligationState;
import dev.plumbline.compliance.ProofDemand;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.Quality;
import dev.plumbline.compliance.Reason;
import dev.plumbline.compliance.Severity;
import dev.plumbline.compliance.Standing;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.certificates.CertificateStatus;
import dev.plumbline.compliance.certificates.FiledCertificate;
import dev.plumbline.platform.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The duties of a property on a day.
 *
 * @param colour    of the property: that of its worst duty
 * @param green     how many duties are kept; what does not apply is none, and not counted
 * @param changesOn the next day on which any of them changes if nobody does anything; absent when there is none
 * @param rulesOf   the packs of rules that answer
 */
public record ObligationsView(
        PropertyId property,
        LocalDate asOf,
        Instant knownAt,
        Colour colour,
        int red,
        int amber,
        int green,
        @Nullable LocalDate changesOn,
        List<String> rulesOf,
        List<ObligationView> obligations) {
    private static final Comparator<ObligationView> WORST = Comparator.comparing(ObligationView::colour)
            .reversed()
            .thenComparing(ObligationView::weight)
            .thenComparing(ObligationView::severity)
            .thenComparing(o -> o.due() == null ? LocalDate.MAX : o.due())
            .thenComparing(ObligationView::rule)
            .thenComparing(o -> o.subject().id());

    /** @param id of the appliance, the tenancy or the hazard; empty for the property */
    public record ObligationSubject(Subject.Kind kind, String id, String label) {}

    /** @param place of it within the law */
    public record ObligationLaw(String law, String place, LocalDate checkedOn, Citation.Read read) {}

    public record MissingFact(String code, String label) {}

    /**
     * What shows that the duty is kept.
     *
     * @param about of what it is handed in
     * @param copy  whether a copy of one is to be given to tenants, and not one handed in
     */
    public record ObligationProof(ProofKind kind, String label, Subject.Kind about, boolean copy) {}

    public record ObligationCertificate(
            CertificateId id, ProofKind kind, String label, LocalDate issuedOn, CertificateStatus status) {}

    /**
     * A duty, whether it is kept, and why.
     *
     * @param rule         code of the rule
     * @param says         the duty, for whoever has to keep it
     * @param applies      whether it is a duty on this day
     * @param standing     the first axis: how it stands in law
     * @param quality      the second one: how good the evidence is
     * @param steps        the arithmetic, a sentence for each step
     * @param facts        what would have to be known
     * @param due          the last compliant day
     * @param opens        the first day on which a renewal loses no time
     * @param changesOn    the next day on which state or colour differ if nobody does anything
     * @param penalty      what the law threatens; absent when nothing is recorded
     * @param proof        absent where a fact alone decides
     * @param certificates what it rests on
     */
    public record ObligationView(
            String rule,
            String title,
            String says,
            ObligationSubject subject,
            ObligationState state,
            boolean applies,
            Colour colour,
            Basis basis,
            Severity severity,
            Standing standing,
            Quality quality,
            List<Reason> reasons,
            List<String> steps,
            List<MissingFact> facts,
            @Nullable LocalDate due,
            @Nullable LocalDate opens,
            @Nullable LocalDate changesOn,
            ObligationLaw law,
            @Nullable String penalty,
            @Nullable ObligationProof proof,
            List<ObligationCertificate> certificates) {
        /** What asks for nothing comes after what is kept, and what never will last. */
        private int weight() {
            return applies ? 0 : state == ObligationState.NOT_YET_IN_FORCE ? 1 : 2;
        }
    }

    static ObligationsView of(
            PropertyId property,
            LocalDate day,
            Instant known,
            List<Obligation> reckoned,
            List<FiledCertificate> filed) {
        Map<String, FiledCertificate> byId =
                filed.stream().collect(Collectors.toMap(one -> one.id().value().toString(), Function.identity()));
        List<ObligationView> all =
                reckoned.stream().map(one -> view(one, byId)).sorted(WORST).toList();
        return new ObligationsView(
                property,
                day,
                known,
                Colour.worst(reckoned),
                count(all, Colour.RED),
                count(all, Colour.AMBER),
                count(all, Colour.GREEN),
                all.stream()
                        .map(ObligationView::changesOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                reckoned.stream()
                        .map(one -> one.rule().pack())
                        .filter(pack -> !pack.isEmpty())
                        .distinct()
                        .toList(),
                all);
    }

    private static int count(List<ObligationView> all, Colour colour) {
        return (int) all.stream()
                .filter(one -> one.applies() && one.colour() == colour)
                .count();
    }

    private static ObligationView view(Obligation one, Map<String, FiledCertificate> filed) {
        Obligation.RuleRef rule = one.rule();
        Citation citation = rule.citation();
        return new ObligationView(
                rule.id(),
                rule.title(),
                rule.says(),
                new ObligationSubject(
                        one.subject().kind(), one.subject().id(), one.subject().label()),
                one.state(),
                one.state().applies(),
                one.colour(),
                rule.basis(),
                rule.severity(),
                one.standing(),
                one.quality(),
                one.reasons(),
                one.steps(),
                one.facts().stream()
                        .map(code -> new MissingFact(code, FactCode.of(code).label()))
                        .toList(),
                sayable(one.due()),
                one.opens(),
                sayable(one.changesOn()),
                new ObligationLaw(citation.law(), citation.place(), citation.checkedOn(), citation.read()),
                one.penalty().isEmpty() ? null : one.penalty(),
                proof(rule),
                certificates(one, filed));
    }

    private static @Nullable ObligationProof proof(Obligation.RuleRef rule) {
        ProofKind kind = rule.evidence();
        return kind == null
                ? null
                : new ObligationProof(kind, kind.label(), ProofDemand.of(kind).about(), rule.copy());
    }

    private static List<ObligationCertificate> certificates(Obligation one, Map<String, FiledCertificate> filed) {
        return one.certificates().stream()
                .map(filed::get)
                .filter(Objects::nonNull)
                .map(each -> new ObligationCertificate(
                        each.id(),
                        each.kind(),
                        each.kind().label(),
                        each.stated().issuedOn(),
                        each.status()))
                .toList();
    }

    /** A day that a date can be; beyond, nothing changes for anybody. */
    private static @Nullable LocalDate sayable(@Nullable LocalDate day) {
        return day == null || day.getYear() > Moments.YEAR_MAX ? null : day;
    }
}

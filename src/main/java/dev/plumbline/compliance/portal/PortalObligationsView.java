package dev.plumbline.compliance.portal;

import dev.plumbline.clients.AssignedProperty;
import dev.plumbline.clients.PortalKind;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.ObligationState;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.Reason;
import dev.plumbline.compliance.obligations.ObligationsView;
import dev.plumbline.compliance.obligations.ObligationsView.ObligationLaw;
import dev.plumbline.compliance.obligations.ObligationsView.ObligationProof;
import dev.plumbline.compliance.obligations.ObligationsView.ObligationView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The duties of a property of a guest on a day, as the firm sees them; the worst first.
 *
 * @param kind      as what the guest sees it
 * @param green     how many duties are kept; what does not apply is none, and not counted
 * @param changesOn the next day on which any of them changes if nobody does anything; absent when there is none
 */
record PortalObligationsView(
        PropertyId property,
        String name,
        PortalKind kind,
        LocalDate asOf,
        Colour colour,
        int red,
        int amber,
        int green,
        @Nullable LocalDate changesOn,
        List<PortalObligation> obligations) {

    /**
     * A duty. Tenants learn of it what concerns no other person: neither what it is about, nor reasons, nor what is threatened.
     *
     * @param says      the duty, for whoever has to keep it
     * @param applies   whether it is a duty on this day
     * @param about     of what in the property; absent for the property itself, and for tenants
     * @param proof     what can be handed in for it; absent where a fact alone decides, and for tenants
     * @param reasons   why it is in its state; none for tenants
     * @param steps     the arithmetic, a sentence for each step; none for tenants
     * @param due       the last compliant day
     * @param changesOn the next day on which state or colour differ if nobody does anything
     * @param penalty   what the law threatens; absent when nothing is recorded, and for tenants
     */
    record PortalObligation(
            String rule,
            String title,
            String says,
            ObligationState state,
            boolean applies,
            Colour colour,
            @Nullable String about,
            @Nullable PortalProof proof,
            List<Reason> reasons,
            List<String> steps,
            @Nullable LocalDate due,
            @Nullable LocalDate changesOn,
            ObligationLaw law,
            @Nullable String penalty) {
        static PortalObligation of(ObligationView duty, boolean whole) {
            String about = duty.subject().label();
            return new PortalObligation(
                    duty.rule(),
                    duty.title(),
                    duty.says(),
                    duty.state(),
                    duty.applies(),
                    duty.colour(),
                    whole && !about.isEmpty() ? about : null,
                    whole ? PortalProof.of(duty) : null,
                    whole ? duty.reasons() : List.of(),
                    whole ? duty.steps() : List.of(),
                    duty.due(),
                    duty.changesOn(),
                    duty.law(),
                    whole ? duty.penalty() : null);
        }
    }

    /**
     * What shows that a duty is kept.
     *
     * @param label   what the kind is called
     * @param subject id of the appliance, tenancy or hazard that it is about; absent for what is about the property
     */
    record PortalProof(
            ProofKind kind, String label, @Nullable String subject) {
        static @Nullable PortalProof of(ObligationView duty) {
            ObligationProof proof = duty.proof();
            String subject = duty.subject().id();
            return proof == null
                    ? null
                    : new PortalProof(proof.kind(), proof.label(), subject.isEmpty() ? null : subject);
        }
    }

    static PortalObligationsView of(AssignedProperty property, ObligationsView duties) {
        boolean whole = property.kind() != PortalKind.TENANT;
        return new PortalObligationsView(
                property.id(),
                property.name(),
                property.kind(),
                duties.asOf(),
                duties.colour(),
                duties.red(),
                duties.amber(),
                duties.green(),
                duties.changesOn(),
                duties.obligations().stream()
                        .map(duty -> PortalObligation.of(duty, whole))
                        .toList());
    }
}

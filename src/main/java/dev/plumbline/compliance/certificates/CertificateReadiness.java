package dev.plumbline.compliance.certificates;

import dev.plumbline.compliance.ProofDemand;
import dev.plumbline.compliance.statements.Stated;
import dev.plumbline.documents.RecordVersion;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each command on a certificate still needs.
 *
 * @param shown the version of a document that shows it, as the caller sees it; null for none, and for one that they do not see
 */
record CertificateReadiness(
        FiledCertificate certificate, @Nullable RecordVersion shown, Access access) {
    private static final Rule MEMBER = new Rule("Only members answer for certificates.", "Compliance");
    private static final Rule STATED =
            new Rule("It states what its kind has to, before it counts.", "Kinds of certificates");

    List<CommandView> commands() {
        return List.of(
                CommandView.of(correct()),
                CommandView.of(verify()),
                CommandView.of(reject()),
                CommandView.of(withdraw()));
    }

    Readiness correct() {
        return own(CertificateLifecycle.CORRECTING, "Only who handed it in corrects it; others reject it.");
    }

    Readiness withdraw() {
        return own(CertificateLifecycle.WITHDRAWING, "Only who handed it in takes it back; others reject it.");
    }

    Readiness verify() {
        List<Requirement> needed = new ArrayList<>(common(CertificateLifecycle.VERIFYING));
        needed.add(another(CertificateLifecycle.VERIFYING, "Who hands in a certificate does not verify it."));
        needed.addAll(states());
        if (certificate.stated().shownBy() != null) {
            needed.add(document());
        }
        return new Readiness(CertificateLifecycle.VERIFYING, needed);
    }

    Readiness reject() {
        List<Requirement> needed = new ArrayList<>(common(CertificateLifecycle.REJECTING));
        needed.add(another(CertificateLifecycle.REJECTING, "Who hands in a certificate does not judge it."));
        return new Readiness(CertificateLifecycle.REJECTING, needed);
    }

    private Requirement another(String command, String rule) {
        boolean another = !certificate.submittedBy(access.member());
        return Requirement.of(
                        "another-person",
                        another,
                        another ? "Somebody else handed it in." : "You handed it in.",
                        new Rule(rule, "Separation of duty"))
                .fixedBy("a colleague who may verify certificates", Requirement.Fix.command(command));
    }

    private Readiness own(String command, String rule) {
        boolean mine = certificate.submittedBy(access.member());
        List<Requirement> needed = new ArrayList<>(common(command));
        needed.add(Requirement.of(
                "same-person",
                mine,
                mine ? "You handed it in." : "Somebody else handed it in.",
                new Rule(rule, "Compliance")));
        return new Readiness(command, needed);
    }

    private List<Requirement> common(String command) {
        return List.of(
                access.permits(CertificateLifecycle.MACHINE.permission(command)),
                access.belongs(MEMBER),
                CertificateLifecycle.MACHINE.stateAllows(command, certificate.status()));
    }

    /** What its kind has to state. */
    private List<Requirement> states() {
        ProofDemand demand = ProofDemand.of(certificate.kind());
        Stated stated = certificate.stated();
        List<Requirement> needed = new ArrayList<>();
        if (!certificate.kind().outcomes().isEmpty()) {
            String outcomes = stated.outcomes().isEmpty() ? null : String.join(", ", stated.outcomes());
            needed.add(stated("outcome", outcomes, "what it came to"));
        }
        if (demand.ends()) {
            needed.add(stated("expiry", stated.expiresOn(), "the last day on which it holds"));
        }
        if (demand.number()) {
            needed.add(stated("number", stated.number(), "its number"));
        }
        if (demand.inspector()) {
            needed.add(stated("inspector", stated.inspector(), "who checked"));
        }
        if (demand.registration()) {
            needed.add(stated("registration", stated.registration(), "the registration of who checked"));
        }
        if (demand.person()) {
            needed.add(stated("person", stated.person(), "which person was checked"));
        }
        return needed;
    }

    private static Requirement stated(String code, @Nullable Object value, String what) {
        String fact = value == null ? "It does not say " + what + "." : "It says " + what + ": " + value + ".";
        return Requirement.of(code, value != null, fact, STATED)
                .fixedBy("who handed it in", Requirement.Fix.command(CertificateLifecycle.CORRECTING));
    }

    private Requirement document() {
        boolean opens = shown != null && shown.filed() && shown.opens();
        return Requirement.of(
                        "document",
                        opens,
                        opens
                                ? "The document that shows it can be opened."
                                : "The document that shows it cannot be opened.",
                        new Rule("Who verifies a certificate can look at the document that shows it.", "Compliance"))
                .fixedBy("who handed it in", Requirement.Fix.command(CertificateLifecycle.CORRECTING));
    }
}

package dev.plumbline.compliance.statements;

import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.ProofDemand;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.StatedDay;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.homes.Home;
import dev.plumbline.shared.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refuses what no certificate of the kind can state, and names the field. */
public record StatedCheck(ProofKind kind, Stated stated, Home home, Instant now) {
    private static final String AT = "/states";

    public void require() {
        ProofDemand demand = ProofDemand.of(kind);
        dates();
        subjects(demand.about());
        outcomes();
        String number = stated.number();
        String key = stated.numberKey();
        if (key != null && key.length() > Stated.NUMBER_MAX) {
            throw Problem.field(AT + "/number", "length", "A number has at most " + Stated.NUMBER_MAX + " characters.");
        }
        if (number != null && (key == null || !ProofDemand.numbers(kind, number))) {
            throw Problem.field(
                    AT + "/number",
                    "number",
                    kind == ProofKind.EPC
                            ? "The number of an energy performance certificate has 20 digits."
                            : "A number has at least a letter or a digit.");
        }
    }

    private void dates() {
        LocalDate today = LegalDay.of(now);
        if (stated.issuedOn().isAfter(today)) {
            throw Problem.field(
                    AT + "/issuedOn", "future", "Proof is handed in when it is there: this day has not come yet.");
        }
        day(StatedDay.EXPIRES_ON, stated.expiresOn(), "It cannot end before the day on which it was issued.");
        day(StatedDay.NEXT_DUE_ON, stated.nextDueOn(), "It cannot ask for the next check before the day of this one.");
        day(StatedDay.REMEDY_BY, stated.remedyBy(), "It cannot ask for work before the day on which it was issued.");
    }

    private void day(StatedDay which, @Nullable LocalDate day, String early) {
        if (day == null) {
            return;
        }
        if (!ProofDemand.days(kind).contains(which)) {
            throw Problem.field(AT + "/" + which.field(), "surplus", kind.label() + " states no such day.");
        }
        if (day.isBefore(stated.issuedOn())) {
            throw Problem.field(AT + "/" + which.field(), "order", early);
        }
    }

    private void subjects(Subject.Kind about) {
        if (about == Subject.Kind.PROPERTY && !stated.subjects().isEmpty()) {
            throw Problem.field(AT + "/subjects", "surplus", "It is about the property as a whole.");
        }
        if (about != Subject.Kind.PROPERTY && stated.subjects().isEmpty()) {
            throw Problem.field(AT + "/subjects", "required", "Say which " + several(about) + " it is about.");
        }
        Map<UUID, Subject> known = home.subjects();
        for (UUID id : stated.subjects()) {
            Subject subject = known.get(id);
            if (subject == null || subject.kind() != about) {
                throw Problem.field(
                        AT + "/subjects",
                        "unknown",
                        "It is about " + several(about) + " of this property: one of another is none of its own.");
            }
        }
    }

    private static String several(Subject.Kind about) {
        return switch (about) {
            case PROPERTY -> "properties";
            case APPLIANCE -> "appliances and flues";
            case TENANCY -> "tenancies";
            case HAZARD -> "hazards";
        };
    }

    private void outcomes() {
        for (String outcome : stated.outcomes()) {
            if (!kind.outcomes().contains(outcome)) {
                throw Problem.field(
                        AT + "/outcomes",
                        "unknown",
                        kind.outcomes().isEmpty()
                                ? kind.label() + " has no outcome."
                                : "It can come to: " + String.join(", ", kind.outcomes()) + ".");
            }
        }
        if (!ProofDemand.agree(kind, Set.copyOf(stated.outcomes()))) {
            throw Problem.field(AT + "/outcomes", "contradiction", "It cannot state all of these at once.");
        }
    }
}

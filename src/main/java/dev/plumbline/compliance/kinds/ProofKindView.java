package dev.plumbline.compliance.kinds;

import dev.plumbline.compliance.ProofDemand;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.StatedDay;
import dev.plumbline.compliance.Subject;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of certificate or record.
 *
 * @param about        of what it is: the property, or each of some appliances, tenancies or hazards
 * @param outcomes     what it can come to; empty when it shows one thing only
 * @param days         which it can state besides that of its issue
 * @param ends         whether it states until when it holds before it can be verified; so the other four
 */
public record ProofKindView(
        ProofKind kind,
        String label,
        Subject.Kind about,
        List<String> outcomes,
        List<StatedDay> days,
        boolean ends,
        boolean number,
        boolean inspector,
        boolean registration,
        boolean person) {
    /** All of them. */
    public static List<ProofKindView> all() {
        return Stream.of(ProofKind.values()).map(ProofKindView::of).toList();
    }

    private static ProofKindView of(ProofKind kind) {
        ProofDemand demand = ProofDemand.of(kind);
        return new ProofKindView(
                kind,
                kind.label(),
                demand.about(),
                kind.outcomes(),
                List.copyOf(ProofDemand.days(kind)),
                demand.ends(),
                demand.number(),
                demand.inspector(),
                demand.registration(),
                demand.person());
    }
}

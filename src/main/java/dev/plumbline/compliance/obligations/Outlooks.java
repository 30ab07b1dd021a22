package dev.plumbline.compliance.obligations;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.compliance.obligations.ObligationsView.ObligationView;
import dev.plumbline.compliance.packs.RulePacks;
import dev.plumbline.platform.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reckons what becomes of properties if nobody does anything: the same reckoning as their pages, day after day that differs. */
@Component
public class Outlooks {
    /** To be raised when the engine answers otherwise, although facts and rules are the same. */
    private static final int ENGINE = 1;

    private final Homes homes;
    private final Dossiers dossiers;

    Outlooks(Homes homes, Dossiers dossiers) {
        this.homes = homes;
        this.dossiers = dossiers;
    }

    /** The same as long as the same facts give the same answers. */
    public static String rules() {
        return ENGINE + "/" + RulePacks.shippedMark();
    }

    /**
     * Without a gap from a day on, by all that is known now; in seven statements, however many properties there are. Of those
     * that are put aside, or that the firm does not have, there is none.
     *
     * @param through the last one holds on this day, or longer
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Reckoned of(Collection<PropertyId> properties, LocalDate from, LocalDate through) {
        Instant known = Moments.LAST;
        List<Dossier> there = dossiers.of(homes.standing(properties, known), known);
        List<Outlook> outlooks = new ArrayList<>();
        List<Renewal> renewals = new ArrayList<>();
        for (Dossier each : there) {
            ObligationsView first = each.on(from, known);
            outlooks.addAll(worsening(of(each, first, through)));
            renewals(first, each.area()).forEach(renewals::add);
        }
        return new Reckoned(outlooks, renewals);
    }

    /** The last compliant days of the duties of one property; none of one that is not looked after. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Deadline> deadlines(PropertyId property, LocalDate day) {
        Instant known = Moments.LAST;
        return dossiers.of(homes.standing(List.of(property), known), known).stream()
                .flatMap(each -> renewals(each.on(day, known), each.area()))
                .map(Renewal::deadline)
                .toList();
    }

    private static Stream<Renewal> renewals(ObligationsView duties, String area) {
        return duties.obligations().stream()
                .filter(duty -> duty.applies() && duty.due() != null)
                .map(duty -> Renewal.of(deadline(duties.property(), duty), duty, area));
    }

    private static Deadline deadline(PropertyId property, ObligationView duty) {
        return new Deadline(
                property,
                duty.rule(),
                duty.subject().id(),
                duty.title(),
                duty.subject().label(),
                Objects.requireNonNull(duty.due()));
    }

    private static List<Outlook> of(Dossier property, ObligationsView first, LocalDate through) {
        List<Outlook> spans = new ArrayList<>();
        Outlook span = Outlook.of(ObligationSummary.of(first));
        spans.add(span);
        while (!span.until().isAfter(through)) {
            span = Outlook.of(ObligationSummary.of(property.on(span.until(), first.knownAt())));
            spans.add(span);
        }
        return spans;
    }

    private static List<Outlook> worsening(List<Outlook> spans) {
        return IntStream.range(0, spans.size())
                .mapToObj(n -> spans.get(n)
                        .worsening(spans.subList(n + 1, spans.size()).stream()
                                .filter(later ->
                                        later.colour().compareTo(spans.get(n).colour()) > 0)
                                .map(Outlook::from)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}

package dev.plumbline.compliance.obligations;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Basis;
import dev.plumbline.compliance.Citation;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.compliance.obligations.ObligationsView.MissingFact;
import dev.plumbline.compliance.obligations.ObligationsView.ObligationCertificate;
import dev.plumbline.compliance.obligations.ObligationsView.ObligationLaw;
import dev.plumbline.compliance.obligations.ObligationsView.ObligationView;
import dev.plumbline.exports.print.PrintColumn;
import dev.plumbline.exports.print.PrintPage;
import dev.plumbline.exports.print.Printer;
import dev.plumbline.exports.print.Printer.Hand;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.records.RecordFacts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The duties of a property on paper: what its page says of a day, read in one transaction and laid out after it. */
@Component
public class ObligationSheet {
    private static final List<PrintColumn> IDLE = List.of(
            PrintColumn.text("Duty", 44), PrintColumn.text("Of", 24), PrintColumn.text("Why it asks for nothing", 52));

    private final ObligationService obligations;
    private final Homes homes;
    private final Printer printer;
    private final AuditNote note;
    private final TransactionTemplate transaction;

    ObligationSheet(
            ObligationService obligations,
            Homes homes,
            Printer printer,
            AuditNote note,
            TransactionTemplate transaction) {
        this.obligations = obligations;
        this.homes = homes;
        this.printer = printer;
        this.note = note;
        this.transaction = transaction;
    }

    private record Read(PrintPage page, Hand hand) {}

    /**
     * For a person who takes it away: it is in the log.
     *
     * @param asOf null for today in London
     * @param out  stays open
     */
    public void printed(PropertyId property, @Nullable LocalDate asOf, OutputStream out) throws IOException {
        Read read = Objects.requireNonNull(transaction.execute(status -> read(property, asOf)));
        printer.print(read.page(), read.hand(), out);
        transaction.executeWithoutResult(
                status -> note.record("exports.sheet", property.value(), Map.of("format", "pdf")));
    }

    private Read read(PropertyId property, @Nullable LocalDate asOf) {
        Hand hand = printer.hand();
        RecordFacts record = homes.record(property).facts();
        ObligationsView duties = obligations.show(property, asOf, null);
        PrintPage page = PrintPage.tall("Duties of " + record.name())
                .quiet("Property " + property.value())
                .facts(whole(duties, hand));
        List<ObligationView> asked =
                duties.obligations().stream().filter(ObligationView::applies).toList();
        if (asked.isEmpty()) {
            page.paragraph("Nothing is asked for on this day.");
        }
        asked.forEach(duty -> duty(page, duty, hand));
        idle(page, duties.obligations().stream().filter(one -> !one.applies()).toList());
        return new Read(page, hand);
    }

    private static Map<String, @Nullable String> whole(ObligationsView duties, Hand hand) {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put("On", hand.day(duties.asOf()));
        facts.put("As known at", hand.moment(duties.knownAt()));
        facts.put("In all", duties.red() + " red, " + duties.amber() + " amber, " + duties.green() + " green");
        facts.put("Changes by itself on", day(duties.changesOn(), hand));
        facts.put("Rules of", String.join(", ", duties.rulesOf()));
        facts.put("What it is", "Reckoned from what is recorded and from the rules named here. No legal advice.");
        return facts;
    }

    private static void duty(PrintPage page, ObligationView duty, Hand hand) {
        page.heading(titled(duty)).paragraph(duty.says());
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put("State", colour(duty) + ": " + state(duty));
        facts.put("In law", standing(duty));
        facts.put("Evidence", quality(duty));
        facts.put("Last day", day(duty.due(), hand));
        facts.put("Renewal loses no time from", day(duty.opens(), hand));
        facts.put("Changes by itself on", day(duty.changesOn(), hand));
        facts.put(
                "To be answered", duty.facts().stream().map(MissingFact::label).collect(Collectors.joining(", ")));
        facts.put("Why", String.join("\n", duty.steps()));
        facts.put(
                "Rests on",
                duty.certificates().stream().map(one -> certificate(one, hand)).collect(Collectors.joining("\n")));
        facts.put("Law", law(duty, hand));
        facts.put("Penalty", duty.penalty());
        page.facts(facts);
    }

    private static void idle(PrintPage page, List<ObligationView> idle) {
        if (idle.isEmpty()) {
            return;
        }
        page.heading("Asks for nothing on this day").table(IDLE);
        idle.forEach(duty -> page.row(
                IDLE, List.of(duty.title(), duty.subject().label(), duty.steps().getLast())));
        page.endTable();
    }

    private static String titled(ObligationView duty) {
        String of = duty.subject().label();
        return of.isBlank() ? duty.title() : duty.title() + ": " + of;
    }

    private static String law(ObligationView duty, Hand hand) {
        ObligationLaw law = duty.law();
        String checked = law.read() == Citation.Read.UNCONFIRMED
                ? "not compared with a published text yet"
                : "compared with the published text on " + hand.day(law.checkedOn());
        String source = law.law() + ", " + law.place() + " (" + checked + ")";
        return duty.basis() == Basis.POLICY ? "Good practice, no law. After " + source : source;
    }

    private static String certificate(ObligationCertificate one, Hand hand) {
        return one.label() + " of " + hand.day(one.issuedOn()) + ", "
                + one.status().code();
    }

    private static String colour(ObligationView duty) {
        return switch (duty.colour()) {
            case GREEN -> "Green";
            case AMBER -> "Amber";
            case RED -> "Red";
        };
    }

    private static String state(ObligationView duty) {
        return switch (duty.state()) {
            case NOT_APPLICABLE -> "does not apply";
            case UNKNOWN_FACT -> "a fact is missing";
            case MISSING -> "missing";
            case PENDING_VERIFICATION -> "waits for verification";
            case VALID -> "in order";
            case DUE_SOON -> "due soon";
            case OVERDUE -> "overdue";
            case UNSATISFACTORY -> "not satisfactory";
            case EXEMPT -> "exempt";
            case NOT_YET_IN_FORCE -> "not in force yet";
        };
    }

    private static String standing(ObligationView duty) {
        return switch (duty.standing()) {
            case NO_DUTY -> "no duty";
            case LAWFUL -> "lawful";
            case NOT_SHOWN -> "not shown to be lawful";
            case BREACH -> "in breach";
        };
    }

    private static String quality(ObligationView duty) {
        return switch (duty.quality()) {
            case NONE -> "none";
            case UPLOADED -> "not verified";
            case VERIFIED -> "verified";
            case SERVED -> "verified, and given to tenants";
        };
    }

    private static @Nullable String day(@Nullable LocalDate day, Hand hand) {
        return day == null ? null : hand.day(day);
    }
}

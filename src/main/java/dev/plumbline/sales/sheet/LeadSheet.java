package dev.plumbline.sales.sheet;

import dev.plumbline.exports.print.PrintColumn;
import dev.plumbline.exports.print.PrintPage;
import dev.plumbline.exports.print.Printer;
import dev.plumbline.exports.print.Printer.Hand;
import dev.plumbline.firms.Members;
import dev.plumbline.firms.Territories;
import dev.plumbline.firms.TerritoryId;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.fields.LeadFields;
import dev.plumbline.sales.interactions.FollowUp;
import dev.plumbline.sales.interactions.FollowUps;
import dev.plumbline.sales.interactions.InteractionView;
import dev.plumbline.sales.interactions.Interactions;
import dev.plumbline.sales.leads.LeadService;
import dev.plumbline.sales.leads.LeadView;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Requirement;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The sheet of one lead: what its page shows, read in one transaction and laid out after it. */
@Component
public class LeadSheet {
    /** The latest ones; the page in the application has them all. */
    private static final int CONTACTS_MAX = 50;

    private static final int CONTENT_MAX = 1_000;

    private static final List<PrintColumn> COMMANDS =
            List.of(PrintColumn.text("Command", 18), PrintColumn.text("Now", 8), PrintColumn.text("What it needs", 54));

    private static final List<PrintColumn> CONTACTS = List.of(
            PrintColumn.text("When", 18),
            PrintColumn.text("What", 18),
            PrintColumn.text("Who", 16),
            PrintColumn.text("Said", 40));

    private static final List<PrintColumn> TASKS = List.of(
            PrintColumn.text("Due", 18),
            PrintColumn.text("What", 36),
            PrintColumn.text("Who", 18),
            PrintColumn.text("Done", 18));

    private final LeadService leads;
    private final LeadFields fields;
    private final Interactions interactions;
    private final FollowUps followUps;
    private final Members members;
    private final Territories territories;
    private final Printer printer;
    private final AuditNote note;
    private final TransactionTemplate transaction;

    LeadSheet(
            LeadService leads,
            LeadFields fields,
            Interactions interactions,
            FollowUps followUps,
            Members members,
            Territories territories,
            Printer printer,
            AuditNote note,
            TransactionTemplate transaction) {
        this.leads = leads;
        this.fields = fields;
        this.interactions = interactions;
        this.followUps = followUps;
        this.members = members;
        this.territories = territories;
        this.printer = printer;
        this.note = note;
        this.transaction = transaction;
    }

    /**
     * @param out stays open
     * @throws dev.plumbline.shared.Problem not found: also for leads that the caller may not see
     */
    public void print(LeadId id, OutputStream out) throws IOException {
        Read read = Objects.requireNonNull(transaction.execute(status -> read(id)));
        printer.print(read.page(), read.hand(), out);
    }

    /** The same for a person who takes it away: it is in the log. */
    void printed(LeadId id, OutputStream out) throws IOException {
        print(id, out);
        transaction.executeWithoutResult(status -> note.record("exports.sheet", id.value(), Map.of("format", "pdf")));
    }

    private record Read(PrintPage page, Hand hand) {}

    private Read read(LeadId id) {
        Hand hand = printer.hand();
        LeadView lead = leads.show(id);
        Map<MemberId, String> names = members.names();
        LeadFacts facts = new LeadFacts(lead, hand);
        PrintPage page = PrintPage.tall(lead.name())
                .quiet("Lead " + lead.id().value())
                .heading("Where it stands")
                .facts(facts.work(name(lead.assignment().owner(), names), territory(lead)))
                .heading("Who")
                .facts(facts.person())
                .heading("What they need")
                .facts(facts.need())
                .heading("Means")
                .facts(facts.budget());
        Map<String, @Nullable String> own = facts.own(fields.list());
        if (own.values().stream().anyMatch(Objects::nonNull)) {
            page.heading("More").facts(own);
        }
        commands(page, lead.commands());
        contacts(page, interactions.list(id, new PageRequest(CONTACTS_MAX, null, null)), names, hand);
        tasks(page, followUps.of(id), names, hand);
        return new Read(page, hand);
    }

    /** The same list that the guard, the API and the screen read. */
    private static void commands(PrintPage page, List<CommandView> commands) {
        page.heading("What may be done with it").table(COMMANDS);
        for (CommandView command : commands) {
            String needs =
                    command.readiness().stream().map(LeadSheet::requirement).collect(Collectors.joining("\n"));
            page.row(COMMANDS, List.of(LeadFacts.words(command.name()), command.allowed() ? "Yes" : "No", needs));
        }
        page.endTable();
    }

    private static String requirement(Requirement each) {
        String fixer = each.fixer();
        return (each.met() ? "Met: " : "Missing: ")
                + each.fact()
                + (each.met() || fixer == null ? "" : " Who can help: " + fixer + ".");
    }

    private static void contacts(PrintPage page, Page<InteractionView> latest, Map<MemberId, String> names, Hand hand) {
        page.heading("What was said and done");
        if (latest.items().isEmpty()) {
            page.paragraph("Nothing is logged.");
            return;
        }
        page.table(CONTACTS);
        for (InteractionView each : latest.items()) {
            page.row(
                    CONTACTS,
                    List.of(
                            hand.moment(each.occurredAt()),
                            kind(each),
                            Objects.requireNonNullElse(name(each.member(), names), ""),
                            said(each)));
        }
        page.endTable();
        if (latest.nextCursor() != null) {
            page.quiet("The latest " + CONTACTS_MAX + "; the application has the earlier ones.");
        }
    }

    private static String kind(InteractionView each) {
        List<String> words = new ArrayList<>(List.of(
                LeadFacts.words(each.kind()), LeadFacts.words(each.direction()).toLowerCase(Locale.ROOT)));
        if (each.outcome() != null) {
            words.add(LeadFacts.words(each.outcome()).toLowerCase(Locale.ROOT));
        }
        return String.join(", ", words);
    }

    private static String said(InteractionView each) {
        String text = Stream.of(each.subject(), each.content())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return text.length() <= CONTENT_MAX ? text : text.substring(0, CONTENT_MAX) + "…";
    }

    private static void tasks(PrintPage page, List<FollowUp> tasks, Map<MemberId, String> names, Hand hand) {
        page.heading("What is to be done");
        if (tasks.isEmpty()) {
            page.paragraph("Nothing is planned.");
            return;
        }
        page.table(TASKS);
        for (FollowUp each : tasks) {
            page.row(
                    TASKS,
                    List.of(
                            hand.moment(each.dueAt()),
                            each.what(),
                            Objects.requireNonNullElse(name(each.member(), names), ""),
                            each.doneAt() == null ? "" : hand.moment(each.doneAt())));
        }
        page.endTable();
    }

    private static @Nullable String name(@Nullable MemberId member, Map<MemberId, String> names) {
        return member == null ? null : names.get(member);
    }

    private @Nullable String territory(LeadView lead) {
        UUID territory = lead.assignment().territory();
        return territory == null ? null : territories.names().get(new TerritoryId(territory));
    }
}

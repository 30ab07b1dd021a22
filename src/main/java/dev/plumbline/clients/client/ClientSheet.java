package dev.plumbline.clients.client;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.client.ClientView.PropertyLine;
import dev.plumbline.clients.contacts.ContactView;
import dev.plumbline.clients.places.Address;
import dev.plumbline.exports.ExportItems;
import dev.plumbline.exports.print.PrintColumn;
import dev.plumbline.exports.print.PrintPage;
import dev.plumbline.exports.print.Printer;
import dev.plumbline.exports.print.Printer.Hand;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.records.fields.FieldType;
import dev.plumbline.records.fields.OwnField;
import dev.plumbline.records.fields.OwnFields;
import dev.plumbline.shared.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The sheet of one client: what its page knows, read in one transaction and laid out after it. */
@Component
class ClientSheet {
    private static final List<PrintColumn> PEOPLE = List.of(
            PrintColumn.text("Name", 24),
            PrintColumn.text("Position", 16),
            PrintColumn.text("Phone", 18),
            PrintColumn.text("E-mail", 28));

    private static final List<PrintColumn> PROPERTIES =
            List.of(PrintColumn.text("Address", 56), PrintColumn.text("Postcode", 16), PrintColumn.text("Status", 14));

    private final ClientService clients;
    private final ClientListRepository lists;
    private final OwnFields fields;
    private final Printer printer;
    private final AuditNote note;
    private final TransactionTemplate transaction;

    ClientSheet(
            ClientService clients,
            ClientListRepository lists,
            OwnFields fields,
            Printer printer,
            AuditNote note,
            TransactionTemplate transaction) {
        this.clients = clients;
        this.lists = lists;
        this.fields = fields;
        this.printer = printer;
        this.note = note;
        this.transaction = transaction;
    }

    /**
     * @param out stays open
     * @throws Problem not found: also for clients that the caller may not see
     */
    void print(ClientId id, OutputStream out) throws IOException {
        Read read = Objects.requireNonNull(transaction.execute(status -> read(id)));
        printer.print(read.page(), read.hand(), out);
    }

    /** The same for a person who takes it away: it is in the log. */
    void printed(ClientId id, OutputStream out) throws IOException {
        print(id, out);
        transaction.executeWithoutResult(status -> note.record("exports.sheet", id.value(), Map.of("format", "pdf")));
    }

    private record Read(PrintPage page, Hand hand) {}

    private Read read(ClientId id) {
        Hand hand = printer.hand();
        ClientView client = clients.show(id);
        ClientRow row = lists.row(id).orElseThrow(Problem.notFound("client"));
        PrintPage page = PrintPage.tall(client.name())
                .quiet("Client " + id.value())
                .heading("Who")
                .facts(known(client, row, hand));
        Map<String, @Nullable String> own = own(row, fields.of(ClientRecords.CODE), hand);
        if (own.values().stream().anyMatch(Objects::nonNull)) {
            page.heading("More").facts(own);
        }
        people(page, client.contacts());
        properties(page, client.properties());
        return new Read(page, hand);
    }

    private static Map<String, @Nullable String> known(ClientView client, ClientRow row, Hand hand) {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put("Kind", kind(client.kind()));
        facts.put("Company", client.company());
        facts.put("Phone", client.phone());
        facts.put("E-mail", client.email());
        facts.put("Address", where(client.address()));
        facts.put("Tags", String.join(", ", row.tags()));
        facts.put("Client since", hand.moment(client.createdAt()));
        facts.put("Came from lead", client.lead() == null ? null : client.lead().toString());
        facts.put("Archived", client.archivedBecause());
        return facts;
    }

    private static String kind(ClientKind kind) {
        return switch (kind) {
            case INDIVIDUAL -> "Individual";
            case COMPANY -> "Company";
            case AGENT -> "Agent";
        };
    }

    private static Map<String, @Nullable String> own(ClientRow row, List<OwnField> fields, Hand hand) {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        fields.forEach(field ->
                facts.put(field.label(), said(field.kind(), row.own().get(field.code()), hand)));
        return facts;
    }

    private static @Nullable String said(FieldType kind, @Nullable Object value, Hand hand) {
        if (value == null) {
            return null;
        }
        return switch (kind) {
            case NUMBER -> hand.number(new BigDecimal(value.toString()));
            case DATE -> hand.day(LocalDate.parse(value.toString()));
            case YES_NO -> Boolean.TRUE.equals(value) ? "Yes" : "No";
            case TEXT, CHOICE -> value.toString();
        };
    }

    private static void people(PrintPage page, List<ContactView> people) {
        page.heading("Whom to talk to");
        if (people.isEmpty()) {
            page.paragraph("Nobody else is known.");
            return;
        }
        page.table(PEOPLE);
        people.forEach(each -> page.row(
                PEOPLE,
                List.of(
                        each.main() ? each.name() + " (main contact)" : each.name(),
                        text(each.position()),
                        text(each.phone()),
                        text(each.email()))));
        page.endTable();
    }

    private static void properties(PrintPage page, List<PropertyLine> properties) {
        page.heading("Properties");
        if (properties.isEmpty()) {
            page.paragraph("No address is known.");
            return;
        }
        page.table(PROPERTIES);
        properties.forEach(each -> page.row(
                PROPERTIES,
                List.of(
                        joined(each.unit(), each.street(), each.city(), each.region(), each.country()),
                        text(each.postcode()),
                        each.archived() ? "Archived" : "Active")));
        page.endTable();
    }

    private static String where(Address address) {
        return joined(address.street(), address.city(), address.region(), address.postcode(), address.country());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A bundle of clients has the sheet of each. */
    record Items(ClientSheet sheet) implements ExportItems<ClientRow> {
        @Override
        public String name(ClientRow client) {
            return client.name() + ".pdf";
        }

        @Override
        public void write(ClientRow client, OutputStream out) throws IOException {
            sheet.print(client.id(), out);
        }
    }
}

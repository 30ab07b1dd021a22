package dev.plumbline.sales.transfer;

import dev.plumbline.exports.ExportItems;
import dev.plumbline.exports.ExportSource;
import dev.plumbline.exports.table.TableColumn;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Members;
import dev.plumbline.firms.Territories;
import dev.plumbline.firms.TerritoryId;
import dev.plumbline.records.fields.OwnColumns;
import dev.plumbline.records.fields.OwnField;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.Urgency;
import dev.plumbline.sales.fields.LeadFields;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadFilter;
import dev.plumbline.sales.leads.LeadParts.Budget;
import dev.plumbline.sales.leads.LeadService;
import dev.plumbline.sales.sheet.LeadSheet;
import dev.plumbline.shared.MemberId;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of leads as a file: the same filter, the same sight, the same rows. Times are on the clocks of the firm. */
@Component
class LeadExport implements ExportSource<ExportedLeads, Lead> {
    private final LeadService leads;
    private final LeadFields fields;
    private final Firms firms;
    private final Members members;
    private final Territories territories;
    private final LeadSheet sheet;

    LeadExport(
            LeadService leads,
            LeadFields fields,
            Firms firms,
            Members members,
            Territories territories,
            LeadSheet sheet) {
        this.leads = leads;
        this.fields = fields;
        this.firms = firms;
        this.members = members;
        this.territories = territories;
        this.sheet = sheet;
    }

    @Override
    public String code() {
        return "leads";
    }

    @Override
    public String label() {
        return "Leads";
    }

    @Override
    public String permission() {
        return SalesPermission.LEAD_EXPORT;
    }

    @Override
    public Class<ExportedLeads> filter() {
        return ExportedLeads.class;
    }

    @Override
    public void read(ExportedLeads asked, Consumer<Lead> row) {
        leads.each(asked.filter(), asked.sort(), row);
    }

    @Override
    public Optional<ExportItems<Lead>> items() {
        return Optional.of(new LeadSheetItems(sheet));
    }

    @Override
    public boolean comesByItself() {
        return true;
    }

    @Override
    public void check(ExportedLeads asked) {
        LeadFilter.requireOrder(asked.sort());
    }

    @Override
    public Map<String, TableColumn<Lead>> columns() {
        Map<String, TableColumn<Lead>> columns = new LinkedHashMap<>();
        contact(columns);
        place(columns);
        need(columns);
        money(columns);
        who(columns);
        work(columns, firms.current().timeZone());
        own(columns);
        return columns;
    }

    private static void contact(Map<String, TableColumn<Lead>> columns) {
        text(columns, "id", "Id", lead -> lead.id().value().toString());
        text(columns, "name", "Lead", lead -> lead.facts().person().display());
        text(columns, "first_name", "First name", lead -> lead.facts().person().firstName());
        text(columns, "last_name", "Last name", lead -> lead.facts().person().lastName());
        text(columns, "company", "Company", lead -> lead.facts().person().company());
        text(columns, "phone", "Phone", lead -> lead.facts().contact().phone());
        text(
                columns,
                "alternate_phone",
                "Alternate phone",
                lead -> lead.facts().contact().alternatePhone());
        text(columns, "email", "E-mail", lead -> lead.facts().contact().email());
    }

    private static void place(Map<String, TableColumn<Lead>> columns) {
        text(columns, "street", "Street", lead -> lead.facts().address().street());
        text(columns, "city", "Town", lead -> lead.facts().address().city());
        text(
                columns,
                "region",
                "State or region",
                lead -> lead.facts().address().region());
        text(columns, "postcode", "Postcode", lead -> lead.facts().address().postcode());
        text(columns, "country", "Country", lead -> lead.facts().address().country());
        text(
                columns,
                "latitude",
                "Latitude",
                lead -> lead.facts().address().at() == null
                        ? null
                        : String.valueOf(lead.facts().address().at().latitude()));
        text(
                columns,
                "longitude",
                "Longitude",
                lead -> lead.facts().address().at() == null
                        ? null
                        : String.valueOf(lead.facts().address().at().longitude()));
        columns.put(
                "property_value",
                TableColumn.decimal(
                        "Value of the property", lead -> lead.facts().property().value()));
        text(
                columns,
                "property_type",
                "Type of the property",
                lead -> lead.facts().property().type());
    }

    private static void need(Map<String, TableColumn<Lead>> columns) {
        text(columns, "urgency", "Urgency", lead -> {
            Urgency urgency = lead.facts().need().urgency();
            return urgency == null ? null : urgency.code();
        });
        text(columns, "description", "Description", lead -> lead.facts().need().description());
        columns.put(
                "insurance_claim",
                TableColumn.yesNo("Insurance claim", lead -> lead.facts().need().insuranceClaim()));
    }

    private static void money(Map<String, TableColumn<Lead>> columns) {
        amount(columns, "budget_min", "Lowest budget", Budget::min);
        amount(columns, "budget_max", "Highest budget", Budget::max);
        columns.put(
                "budget_confirmed",
                TableColumn.yesNo(
                        "Budget confirmed", lead -> lead.facts().budget().confirmed()));
        columns.put(
                "decision_maker",
                TableColumn.yesNo("Decides", lead -> lead.facts().budget().decisionMaker()));
        columns.put("competitor_quotes", TableColumn.wholeNumber("Competing quotes", lead ->
                (long) lead.facts().budget().competitorQuotes()));
        amount(columns, "quoted", "Expected or quoted value", Budget::quoted);
    }

    /** By name, as the list shows them; a member who has left keeps theirs. */
    private void who(Map<String, TableColumn<Lead>> columns) {
        Map<MemberId, String> members = this.members.names();
        Map<TerritoryId, String> ground = territories.names();
        text(columns, "owner", "Owner", lead -> {
            MemberId owner = lead.assignment().owner();
            return owner == null ? null : members.get(owner);
        });
        text(columns, "territory", "Territory", lead -> {
            UUID territory = lead.assignment().territory();
            return territory == null ? null : ground.get(new TerritoryId(territory));
        });
    }

    /** The firm's own fields, also those that are no longer asked for: what was given stays. */
    private void own(Map<String, TableColumn<Lead>> columns) {
        for (OwnField field : fields.list()) {
            columns.put(
                    LeadImportFields.OWN + field.code(),
                    OwnColumns.column(
                            field.code(),
                            field.label(),
                            field.kind(),
                            lead -> lead.facts().custom()));
        }
    }

    private static void work(Map<String, TableColumn<Lead>> columns, ZoneId zone) {
        text(columns, "status", "Status", lead -> lead.status().code());
        text(columns, "source", "Source", lead -> lead.facts().origin().source().code());
        text(
                columns,
                "source_detail",
                "Source detail",
                lead -> lead.facts().origin().detail());
        text(
                columns,
                "temperature",
                "Temperature",
                lead -> lead.score().temperature().code());
        columns.put("score", TableColumn.wholeNumber("Score", lead ->
                (long) lead.score().shown()));
        text(columns, "tags", "Tags", lead -> String.join(", ", lead.facts().tags()));
        columns.put(
                "first_contact_at",
                TableColumn.instant(
                        "First contact", zone, lead -> lead.activity().firstContactAt()));
        columns.put(
                "response_seconds",
                TableColumn.wholeNumber(
                        "Seconds to the first contact", lead -> lead.activity().responseSeconds()));
        columns.put(
                "last_contact_at",
                TableColumn.instant(
                        "Last contact", zone, lead -> lead.activity().lastContactAt()));
        columns.put("created_at", TableColumn.instant("Came in", zone, Lead::createdAt));
        text(
                columns,
                "reason",
                "Why it was lost or rests",
                lead -> lead.outcome().reason());
        text(columns, "lost_to", "Lost to", lead -> lead.outcome().lostTo());
    }

    private static void amount(
            Map<String, TableColumn<Lead>> columns,
            String code,
            String title,
            Function<Budget, @Nullable BigDecimal> value) {
        columns.put(
                code,
                TableColumn.decimal(title, lead -> value.apply(lead.facts().budget())));
    }

    private static void text(
            Map<String, TableColumn<Lead>> columns, String code, String title, Function<Lead, @Nullable String> value) {
        columns.put(code, TableColumn.text(title, value));
    }
}

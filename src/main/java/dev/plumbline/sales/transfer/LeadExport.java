package dev.plumbline.sales.transfer;

import dev.plumbline.exports.ExportSource;
import dev.plumbline.exports.table.TableColumn;
import dev.plumbline.firms.Firms;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.Urgency;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadFilter;
import dev.plumbline.sales.leads.LeadService;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of leads as a file: the same filter, the same sight, the same rows. Times are on the clocks of the firm. */
@Component
class LeadExport implements ExportSource<LeadFilter, Lead> {
    private final LeadService leads;
    private final Firms firms;

    LeadExport(LeadService leads, Firms firms) {
        this.leads = leads;
        this.firms = firms;
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
    public Class<LeadFilter> filter() {
        return LeadFilter.class;
    }

    @Override
    public void read(LeadFilter filter, Consumer<Lead> row) {
        leads.each(filter, row);
    }

    @Override
    public Map<String, TableColumn<Lead>> columns() {
        Map<String, TableColumn<Lead>> columns = new LinkedHashMap<>();
        contact(columns);
        place(columns);
        work(columns, firms.current().timeZone());
        return columns;
    }

    private static void contact(Map<String, TableColumn<Lead>> columns) {
        text(columns, "id", "Id", lead -> lead.id().value().toString());
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
        text(columns, "urgency", "Urgency", lead -> {
            Urgency urgency = lead.facts().need().urgency();
            return urgency == null ? null : urgency.code();
        });
        text(columns, "description", "Description", lead -> lead.facts().need().description());
        columns.put(
                "quoted",
                TableColumn.decimal(
                        "Expected or quoted value",
                        lead -> lead.facts().budget().quoted()));
        text(columns, "tags", "Tags", lead -> String.join(", ", lead.facts().tags()));
        columns.put(
                "last_contact_at",
                TableColumn.instant(
                        "Last contact", zone, lead -> lead.activity().lastContactAt()));
        columns.put("created_at", TableColumn.instant("Came in", zone, Lead::createdAt));
    }

    private static void text(
            Map<String, TableColumn<Lead>> columns, String code, String title, Function<Lead, @Nullable String> value) {
        columns.put(code, TableColumn.text(title, value));
    }
}

package dev.plumbline.sales.transfer;

import dev.plumbline.imports.ImportRow;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.Urgency;
import dev.plumbline.sales.fields.LeadFields;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadParts.Address;
import dev.plumbline.sales.leads.LeadParts.Budget;
import dev.plumbline.sales.leads.LeadParts.Contact;
import dev.plumbline.sales.leads.LeadParts.Coordinates;
import dev.plumbline.sales.leads.LeadParts.Need;
import dev.plumbline.sales.leads.LeadParts.Origin;
import dev.plumbline.sales.leads.LeadParts.Person;
import dev.plumbline.sales.leads.LeadParts.Property;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the typed values of a row to the facts of a lead; refuses as the form does. */
@Component
class ImportedFacts {
    private final LeadFields fields;
    private final Ids ids;
    private final Clock clock;

    ImportedFacts(LeadFields fields, Ids ids, Clock clock) {
        this.fields = fields;
        this.ids = ids;
        this.clock = clock;
    }

    Lead.Facts of(ImportRow row) {
        String source = row.text("source");
        if (source == null) {
            throw Problem.field("/source", "required", "Say where the leads of this file come from.");
        }
        return new Lead.Facts(
                person(row),
                new Contact(row.text("phone"), row.text("alternate_phone"), row.text("email")),
                address(row),
                new Property(
                        row.amount("property_value"),
                        row.text("property_type"),
                        row.whole("year_built"),
                        row.text("roof_type"),
                        row.whole("roof_age_years"),
                        row.whole("roof_size_sqft")),
                need(row),
                budget(row),
                new Origin(Coded.of(LeadSource.class, source), row.text("source_detail")),
                new TreeSet<>(row.list("tags")),
                own(row));
    }

    /** A new lead. The day on which it came in begins on the clocks of the firm. */
    Lead lead(Lead.Facts facts, ImportRow row, ZoneId zone) {
        Instant now = clock.instant();
        LocalDate day = row.day("enquired_on");
        Instant since = day == null ? now : day.atStartOfDay(zone).toInstant();
        return Lead.create(new LeadId(ids.next()), facts, since, now);
    }

    /** A full name is taken apart at its last blank; what stands in the columns of its own wins. */
    private static Person person(ImportRow row) {
        String whole = row.text("name");
        int cut = whole == null ? -1 : whole.lastIndexOf(' ');
        String first = whole == null || cut < 0 ? null : whole.substring(0, cut).strip();
        String last = whole == null ? null : whole.substring(cut + 1).strip();
        return new Person(
                Objects.requireNonNullElse(row.text("first_name"), first == null ? "" : first),
                Objects.requireNonNullElse(row.text("last_name"), last == null ? "" : last),
                row.text("company"));
    }

    private static Address address(ImportRow row) {
        Double latitude = row.degrees("latitude");
        Double longitude = row.degrees("longitude");
        if ((latitude == null) != (longitude == null)) {
            throw Problem.field("/address/latitude", "pair", "Give both latitude and longitude, or neither.");
        }
        return new Address(
                row.text("street"),
                row.text("city"),
                row.text("region"),
                row.text("postcode"),
                row.text("country"),
                latitude == null || longitude == null ? null : new Coordinates(latitude, longitude));
    }

    private static Need need(ImportRow row) {
        String urgency = row.text("urgency");
        return new Need(
                urgency == null ? null : Coded.of(Urgency.class, urgency),
                row.text("description"),
                Boolean.TRUE.equals(row.yesNo("insurance_claim")));
    }

    private static Budget budget(ImportRow row) {
        Integer quotes = row.whole("competitor_quotes");
        return new Budget(
                row.amount("budget_min"),
                row.amount("budget_max"),
                Boolean.TRUE.equals(row.yesNo("budget_confirmed")),
                row.yesNo("decision_maker"),
                quotes == null ? 0 : quotes,
                row.amount("quoted"));
    }

    private Map<String, Object> own(ImportRow row) {
        Map<String, @Nullable Object> given = new HashMap<>();
        row.values().forEach((field, value) -> {
            if (field.startsWith(LeadImportFields.OWN)) {
                given.put(
                        field.substring(LeadImportFields.OWN.length()),
                        value instanceof LocalDate day ? day.toString() : value);
            }
        });
        return fields.checked(given);
    }
}

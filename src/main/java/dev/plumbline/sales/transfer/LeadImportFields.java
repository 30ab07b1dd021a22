package dev.plumbline.sales.transfer;

import dev.plumbline.imports.ImportField;
import dev.plumbline.imports.ImportField.Kind;
import dev.plumbline.records.fields.OwnColumns;
import dev.plumbline.records.fields.OwnField;
import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.Urgency;
import dev.plumbline.shared.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a column can fill in a lead. */
final class LeadImportFields {
    /** Before the code of a firm's own field. */
    static final String OWN = "custom.";

    static final List<Set<String>> NEEDS = List.of(
            Set.of("name", "first_name", "last_name", "company"),
            Set.of("phone", "alternate_phone", "email", "street"));

    private static final List<ImportField> FIELDS = List.of(
            ImportField.of("name", "Full name", Kind.TEXT, "contact name", "customer", "customer name", "lead name"),
            ImportField.of("first_name", "First name", Kind.TEXT, "forename", "given name"),
            ImportField.of("last_name", "Last name", Kind.TEXT, "surname", "family name"),
            ImportField.of("company", "Company", Kind.TEXT, "organisation", "organization", "business", "contractor"),
            ImportField.of("phone", "Phone", Kind.TEXT, "telephone", "tel", "mobile", "cell", "phone number"),
            ImportField.of("alternate_phone", "Alternate phone", Kind.TEXT, "phone 2", "second phone", "other phone"),
            ImportField.of("email", "E-mail", Kind.TEXT, "e mail", "mail", "email address"),
            ImportField.of("street", "Street", Kind.TEXT, "address", "street address", "address 1", "address line 1"),
            ImportField.of("city", "Town", Kind.TEXT, "city", "locality"),
            ImportField.of("region", "State or region", Kind.TEXT, "state", "county", "province"),
            ImportField.of("postcode", "Postcode", Kind.TEXT, "zip", "zip code", "postal code", "post code"),
            ImportField.of("country", "Country", Kind.TEXT, "country code"),
            ImportField.of("latitude", "Latitude", Kind.DEGREES, "lat"),
            ImportField.of("longitude", "Longitude", Kind.DEGREES, "lng", "lon", "long"),
            ImportField.of("property_value", "Value of the property", Kind.AMOUNT, "home value", "property value"),
            ImportField.of("property_type", "Type of the property", Kind.TEXT, "home type", "building type"),
            ImportField.of("year_built", "Year built", Kind.WHOLE, "built"),
            ImportField.of("roof_type", "Type of the roof", Kind.TEXT, "roof material"),
            ImportField.of("roof_age_years", "Age of the roof in years", Kind.WHOLE, "roof age"),
            ImportField.of("roof_size_sqft", "Size of the roof in square feet", Kind.WHOLE, "roof size"),
            ImportField.choice("urgency", "Urgency", codes(Urgency.values()), "timeline", "when"),
            ImportField.of("description", "Description", Kind.TEXT, "notes", "note", "comment", "message", "purpose"),
            ImportField.of("insurance_claim", "Insurance claim", Kind.YES_NO, "insurance", "claim"),
            ImportField.of("budget_min", "Lowest budget", Kind.AMOUNT, "budget", "min budget"),
            ImportField.of("budget_max", "Highest budget", Kind.AMOUNT, "max budget"),
            ImportField.of("budget_confirmed", "Budget confirmed", Kind.YES_NO, "confirmed budget"),
            ImportField.of("decision_maker", "Decides", Kind.YES_NO, "decision maker", "authority"),
            ImportField.of("competitor_quotes", "Competing quotes", Kind.WHOLE, "competitor quotes", "other quotes"),
            ImportField.of("quoted", "Expected or quoted value", Kind.AMOUNT, "quote", "value", "amount", "cost"),
            ImportField.choice("source", "Source", codes(LeadSource.values()), "lead source", "channel")
                    .mandatory(),
            ImportField.of("source_detail", "Source detail", Kind.TEXT, "campaign", "referred by", "permit"),
            ImportField.of("tags", "Tags", Kind.LIST, "labels"),
            ImportField.of("enquired_on", "Came in on", Kind.DAY, "date", "created", "created at", "enquiry date"));

    static List<ImportField> with(List<OwnField> own) {
        return Stream.concat(
                        FIELDS.stream(),
                        own.stream()
                                .filter(field -> field.archivedAt() == null)
                                .map(field -> OwnColumns.filling(field, OWN + field.code(), field.label())))
                .toList();
    }

    private static List<String> codes(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).toList();
    }

    private LeadImportFields() {}
}

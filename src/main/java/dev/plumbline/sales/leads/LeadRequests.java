package dev.plumbline.sales.leads;

import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.Urgency;
import dev.plumbline.sales.leads.LeadParts.Address;
import dev.plumbline.sales.leads.LeadParts.Budget;
import dev.plumbline.sales.leads.LeadParts.Contact;
import dev.plumbline.sales.leads.LeadParts.Coordinates;
import dev.plumbline.sales.leads.LeadParts.Need;
import dev.plumbline.sales.leads.LeadParts.Origin;
import dev.plumbline.sales.leads.LeadParts.Person;
import dev.plumbline.sales.leads.LeadParts.Property;
import dev.plumbline.shared.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What callers send. Shapes and presence are checked here, meaning where the parts are made. */
public final class LeadRequests {

    /** Everything known about a lead, at creation and at each change. */
    public record Details(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String company,
            @Nullable String phone,
            @Nullable String alternatePhone,
            @Nullable String email,
            @Nullable Place address,
            @Nullable Building property,
            @Nullable Wish need,
            @Nullable Means budget,
            @NotNull LeadSource source,
            @Nullable String sourceDetail,
            @Nullable List<@NotBlank String> tags,
            @Nullable Map<String, @Nullable Object> custom) {

        public Lead.Facts facts(Map<String, Object> checkedCustom) {
            return new Lead.Facts(
                    new Person(firstName, lastName, company),
                    new Contact(phone, alternatePhone, email),
                    address == null ? Address.NONE : address.address(),
                    property == null ? Property.UNKNOWN : property.property(),
                    need == null ? Need.UNKNOWN : need.need(),
                    budget == null ? Budget.UNKNOWN : budget.budget(),
                    new Origin(source, sourceDetail),
                    tags == null ? new TreeSet<>() : new TreeSet<>(tags),
                    checkedCustom);
        }
    }

    public record Place(
            @Nullable String street,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postcode,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        Address address() {
            if ((latitude == null) != (longitude == null)) {
                throw Problem.field("/address/latitude", "pair", "Give both latitude and longitude, or neither.");
            }
            Coordinates at = latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
            return new Address(street, city, region, postcode, country, at);
        }
    }

    public record Building(
            @Nullable BigDecimal value,
            @Nullable String type,
            @Nullable Integer yearBuilt,
            @Nullable String roofType,
            @Nullable Integer roofAgeYears,
            @Nullable Integer roofSizeSqft) {
        Property property() {
            return new Property(value, type, yearBuilt, roofType, roofAgeYears, roofSizeSqft);
        }
    }

    public record Wish(
            @Nullable Urgency urgency,
            @Nullable String description,
            @Nullable Boolean insuranceClaim) {
        Need need() {
            return new Need(urgency, description, Boolean.TRUE.equals(insuranceClaim));
        }
    }

    public record Means(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Boolean confirmed,
            @Nullable Boolean decisionMaker,
            @Nullable Integer competitorQuotes,
            @Nullable BigDecimal quoted) {
        Budget budget() {
            int quotes = competitorQuotes == null ? 0 : competitorQuotes;
            return new Budget(min, max, Boolean.TRUE.equals(confirmed), decisionMaker, quotes, quoted);
        }
    }

    record Loss(
            @NotBlank @Size(max = 1000) String reason,
            @Size(max = 200) @Nullable String lostTo) {}

    record Why(@NotBlank @Size(max = 1000) String reason) {}

    private LeadRequests() {}
}

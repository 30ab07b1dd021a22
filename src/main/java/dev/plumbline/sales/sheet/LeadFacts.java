package dev.plumbline.sales.sheet;

import dev.plumbline.exports.print.Printer.Hand;
import dev.plumbline.records.fields.OwnField;
import dev.plumbline.sales.leads.LeadParts.Address;
import dev.plumbline.sales.leads.LeadParts.Budget;
import dev.plumbline.sales.leads.LeadParts.Contact;
import dev.plumbline.sales.leads.LeadParts.Need;
import dev.plumbline.sales.leads.LeadParts.Person;
import dev.plumbline.sales.leads.LeadParts.Property;
import dev.plumbline.sales.leads.LeadView;
import dev.plumbline.shared.Coded;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a lead, by the words that a page uses, written as the firm writes. What is not known is null. */
record LeadFacts(LeadView lead, Hand hand) {

    Map<String, @Nullable String> person() {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        Person person = lead.person();
        Contact contact = lead.contact();
        facts.put("First name", person.firstName());
        facts.put("Last name", person.lastName());
        facts.put("Company", person.company());
        facts.put("Phone", contact.phone());
        facts.put("Alternate phone", contact.alternatePhone());
        facts.put("E-mail", contact.email());
        facts.put("Address", address(lead.address()));
        facts.put("Came from", words(lead.origin().source()));
        facts.put("Source detail", lead.origin().detail());
        facts.put("Came in", hand.moment(lead.createdAt()));
        facts.put("Tags", String.join(", ", lead.tags()));
        return facts;
    }

    Map<String, @Nullable String> need() {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        Need need = lead.need();
        Property property = lead.property();
        facts.put("Urgency", need.urgency() == null ? null : words(need.urgency()));
        facts.put("Description", need.description());
        facts.put("Insurance claim", yesNo(need.insuranceClaim()));
        facts.put("Type of the property", property.type());
        facts.put("Value of the property", money(property.value()));
        facts.put("Built", text(property.yearBuilt()));
        facts.put("Roof", property.roofType());
        facts.put("Age of the roof", with(property.roofAgeYears(), "years"));
        facts.put("Size of the roof", with(property.roofSizeSqft(), "square feet"));
        return facts;
    }

    Map<String, @Nullable String> budget() {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        Budget budget = lead.budget();
        facts.put("Lowest budget", money(budget.min()));
        facts.put("Highest budget", money(budget.max()));
        facts.put("Budget confirmed", yesNo(budget.confirmed()));
        facts.put("Decides", budget.decisionMaker() == null ? null : yesNo(budget.decisionMaker()));
        facts.put("Competing quotes", String.valueOf(budget.competitorQuotes()));
        facts.put("Expected or quoted value", money(budget.quoted()));
        return facts;
    }

    /** @param fields also those that are no longer asked for: what was given stays */
    Map<String, @Nullable String> own(List<OwnField> fields) {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        for (OwnField field : fields) {
            Object value = lead.custom().get(field.code());
            facts.put(field.label(), value instanceof Boolean yes ? yesNo(yes) : text(value));
        }
        return facts;
    }

    Map<String, @Nullable String> work(@Nullable String owner, @Nullable String territory) {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put("Stage", words(lead.status()) + ", since " + hand.moment(lead.statusAt()));
        facts.put("Owner", owner == null ? "Nobody: it waits in the pool" : owner);
        facts.put("Territory", territory);
        facts.put(
                "Score",
                lead.score().shown() + " (" + words(lead.score().temperature()).toLowerCase(Locale.ROOT) + ")"
                        + (lead.score().byHand() ? ", set by hand" : ""));
        facts.put("Chance to win", chance());
        facts.put("First contact", moment(lead.activity().firstContactAt()));
        facts.put("Last contact", moment(lead.activity().lastContactAt()));
        facts.put("Why it was lost or rests", lead.outcome().reason());
        facts.put("Lost to", lead.outcome().lostTo());
        facts.put("Put aside", moment(lead.deletedAt()));
        return facts;
    }

    /** {@code appointment_scheduled} as people read it. */
    static String words(Coded value) {
        return words(value.code());
    }

    static String words(String code) {
        String spaced = code.replace('_', ' ').replace('-', ' ');
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private String chance() {
        Integer percent = lead.win().percent();
        return (percent == null ? "Not known" : percent + " %") + ". "
                + lead.win().reason();
    }

    private static String address(Address address) {
        return Stream.of(
                        address.street(),
                        Stream.of(address.postcode(), address.city())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" ")),
                        address.region(),
                        address.country())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : hand.moment(at);
    }

    private @Nullable String money(@Nullable BigDecimal amount) {
        return amount == null ? null : hand.money(amount);
    }

    private static @Nullable String with(@Nullable Integer number, String unit) {
        return number == null ? null : number + " " + unit;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String yesNo(boolean yes) {
        return yes ? "Yes" : "No";
    }
}

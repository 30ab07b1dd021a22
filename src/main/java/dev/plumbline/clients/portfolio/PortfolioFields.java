package dev.plumbline.clients.portfolio;

import dev.plumbline.clients.ClientKind;
import dev.plumbline.clients.facts.Fact;
import dev.plumbline.clients.facts.FactVocabulary;
import dev.plumbline.imports.ImportField;
import dev.plumbline.imports.ImportField.Kind;
import dev.plumbline.shared.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a column can fill in a portfolio. Facts are texts, because "unknown" may stand in each of them. */
final class PortfolioFields {
    /** Before the code of a fact. */
    static final String FACT = "fact.";

    static final List<Set<String>> NEEDS =
            List.of(Set.of("client_name", "client_email"), Set.of("street", "city", "postcode"));

    private static final List<ImportField> PLACE = List.of(
            ImportField.of("client_name", "Client", Kind.TEXT, "landlord", "owner", "client name", "landlord name"),
            ImportField.of(
                    "client_email",
                    "E-mail of the client",
                    Kind.TEXT,
                    "landlord email",
                    "owner email",
                    "client e mail"),
            ImportField.of("client_phone", "Phone of the client", Kind.TEXT, "landlord phone", "owner phone"),
            ImportField.choice(
                    "client_kind",
                    "Kind of client",
                    Arrays.stream(ClientKind.values()).map(Coded::code).toList(),
                    "landlord type",
                    "client type"),
            ImportField.of("unit", "Unit", Kind.TEXT, "flat", "apartment", "room", "unit name"),
            ImportField.of(
                    "street",
                    "Street",
                    Kind.TEXT,
                    "address",
                    "street address",
                    "address 1",
                    "address line 1",
                    "property"),
            ImportField.of("city", "Town", Kind.TEXT, "city", "locality", "town city"),
            ImportField.of("region", "State or region", Kind.TEXT, "state", "county", "province"),
            ImportField.of("postcode", "Postcode", Kind.TEXT, "zip", "zip code", "postal code", "post code"),
            ImportField.of("country", "Country", Kind.TEXT, "country code"),
            ImportField.of("latitude", "Latitude", Kind.DEGREES, "lat"),
            ImportField.of("longitude", "Longitude", Kind.DEGREES, "lng", "lon", "long"),
            ImportField.of("known_on", "True from", Kind.DAY, "as of", "date", "known on", "as at"));

    /** As lists of landlords and agents call them. */
    private static final Map<String, String[]> SYNONYMS = Map.ofEntries(
            Map.entry(FactVocabulary.JURISDICTION, new String[] {"nation"}),
            Map.entry("storeys", new String[] {"storeys", "floors", "stories"}),
            Map.entry("dwellings_in_building", new String[] {"dwellings", "homes in building"}),
            Map.entry("construction_year", new String[] {"year built", "built"}),
            Map.entry("building_height", new String[] {"height"}),
            Map.entry("occupants", new String[] {"occupants", "people", "occupancy", "tenants"}),
            Map.entry("gas_supply", new String[] {"gas", "gas supply", "mains gas"}),
            Map.entry("oil_heating", new String[] {"oil"}),
            Map.entry("let", new String[] {"let", "rented", "tenanted"}));

    private static final List<ImportField> ALL = Stream.concat(
                    PLACE.stream(), FactVocabulary.ALL.stream().map(PortfolioFields::field))
            .toList();

    /** @param own of the firm */
    static List<ImportField> with(OwnCells own) {
        return Stream.concat(ALL.stream(), own.columns().stream()).toList();
    }

    private static ImportField field(Fact fact) {
        String words = fact.code().replace('_', ' ').toLowerCase(Locale.ROOT);
        String[] more = SYNONYMS.getOrDefault(fact.code(), new String[0]);
        String[] called =
                Stream.concat(Stream.of(words), Arrays.stream(more)).distinct().toArray(String[]::new);
        return ImportField.of(FACT + fact.code(), fact.label(), Kind.TEXT, called);
    }

    private PortfolioFields() {}
}

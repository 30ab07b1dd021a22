package dev.plumbline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Who asks the demonstration firm for a roof: made up, at telephone numbers that are kept for stories. */
final class DemoLeads {
    static final List<String> OAKLAND = List.of("48009", "48084", "48302", "48309", "48374");
    static final List<String> WAYNE = List.of("48154", "48236");

    private static final List<String> SOURCES = List.of(
            "website_form",
            "google_lsa",
            "referral",
            "storm_response",
            "phone_inquiry",
            "facebook_ads",
            "partner_referral",
            "door_to_door");
    private static final List<String> URGENCIES = List.of("immediate", "1-3_months", "3-6_months", "planning");
    private static final List<String> FIRST =
            List.of("Ann", "Luis", "Priya", "Tom", "Grace", "Omar", "Helen", "Jin", "Maya", "Carl", "Nora", "Ben");
    private static final List<String> LAST = List.of(
            "Kowalski",
            "Ruiz",
            "Okafor",
            "Lindqvist",
            "Haddad",
            "Brooks",
            "Tanaka",
            "Murphy",
            "Novak",
            "Silva",
            "Marsh",
            "Ferreira",
            "Quinn");
    private static final List<String> STREETS = List.of(
            "Maple Street", "Long Lake Road", "Oakwood Drive", "Chester Avenue", "Hillcrest Court", "Mill Road");
    private static final List<String> WISHES = List.of(
            "Shingles missing on the north side since the last storm; water stain in the hall.",
            "Roof is from the house's first owner; wants a price for a full replacement.",
            "Hail damage, the insurer has been told and wants two estimates.",
            "Leak around the chimney, only when the wind comes from the west.",
            "Buying the house; asks for an inspection before closing.");
    private static final List<Town> TOWNS = List.of(
            new Town("Birmingham", "48009", 42.546, -83.211),
            new Town("Troy", "48084", 42.560, -83.163),
            new Town("Novi", "48374", 42.480, -83.475),
            new Town("Livonia", "48154", 42.396, -83.372),
            new Town("Bloomfield Hills", "48302", 42.583, -83.245),
            new Town("Rochester Hills", "48309", 42.658, -83.149),
            new Town("Ann Arbor", "48103", 42.281, -83.748),
            new Town("Grosse Pointe", "48236", 42.386, -82.911));

    private final Random random;

    private record Town(String name, String postcode, double latitude, double longitude) {}

    DemoLeads(Random random) {
        this.random = random;
    }

    Map<String, Object> facts(int n) {
        String first = FIRST.get(n % FIRST.size());
        String last = LAST.get(n % LAST.size());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("firstName", first);
        facts.put("lastName", last);
        facts.put("phone", String.format(Locale.ROOT, "+1248555%04d", 100 + n));
        facts.put("email", (first + "." + last + "@example.com").toLowerCase(Locale.ROOT));
        facts.put("source", any(SOURCES));
        facts.put("address", address());
        facts.put(
                "property", Map.of("value", 150_000 + random.nextInt(50) * 10_000, "roofAgeYears", random.nextInt(35)));
        facts.put("need", Map.of("urgency", any(URGENCIES), "description", any(WISHES)));
        int quoted = 8_000 + random.nextInt(60) * 500;
        facts.put(
                "budget",
                Map.of("confirmed", random.nextBoolean(), "decisionMaker", random.nextBoolean(), "quoted", quoted));
        return facts;
    }

    private Map<String, Object> address() {
        Town town = any(TOWNS);
        return Map.of(
                "street",
                (100 + random.nextInt(9800)) + " " + any(STREETS),
                "city",
                town.name(),
                "region",
                "MI",
                "postcode",
                town.postcode(),
                "country",
                "US",
                "latitude",
                town.latitude() + random.nextInt(400) / 10_000.0 - 0.02,
                "longitude",
                town.longitude() + random.nextInt(400) / 10_000.0 - 0.02);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

package dev.plumbline.clients.facts;

import static dev.plumbline.clients.facts.FactGroup.OCCUPANCY;

import java.util.List;

/** Facts of who lives in a home and of who lets it. */
final class OccupancyFacts {
    static final List<Fact> ALL = List.of(
            OCCUPANCY.yesNo("let", "Let as a home", "Whether it is let, or offered to let, as somebody's home."),
            OCCUPANCY
                    .choice(
                            "landlord_kind",
                            "Kind of landlord",
                            "Social landlords are registered providers, councils and housing associations.")
                    .or("PRIVATE", "Private")
                    .or("SOCIAL", "Social"),
            OCCUPANCY.yesNo(
                    "landlord_resident",
                    "Landlord lives there",
                    "Whether those who live there share the home with the landlord or the landlord's family."),
            OCCUPANCY
                    .choice(
                            "excluded_accommodation",
                            "Special kind of accommodation",
                            "Kinds that some rules leave out. A lease is long from seven years on.")
                    .or("NONE", "None of these")
                    .or("LONG_LEASE", "Long lease")
                    .or("STUDENT_HALL", "Student hall")
                    .or("HOSTEL", "Hostel")
                    .or("CARE_HOME", "Care home")
                    .or("HEALTHCARE", "Hospital or hospice"),
            OCCUPANCY
                    .number("occupants", "People who live there", "All of them, children too. 0 while it is empty.")
                    .within(0, 500),
            OCCUPANCY
                    .number(
                            "households",
                            "Households",
                            "Families and couples are one household; each other person is one of their own.")
                    .within(0, 200),
            OCCUPANCY.yesNo(
                    "shared_facilities",
                    "Shared kitchen or bathroom",
                    "Whether households share a kitchen, a bathroom or a toilet."));

    private OccupancyFacts() {}
}

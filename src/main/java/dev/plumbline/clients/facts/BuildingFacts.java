package dev.plumbline.clients.facts;

import static dev.plumbline.clients.facts.FactGroup.BUILDING;

import java.util.List;

/** Facts of the building that a home is in. */
final class BuildingFacts {
    static final List<Fact> ALL = List.of(
            BUILDING.choice(
                            FactVocabulary.JURISDICTION,
                            "Nation",
                            "Whose law applies. It follows from the postcode where that lies in one nation only.")
                    .or("ENGLAND", "England")
                    .or("WALES", "Wales")
                    .or("SCOTLAND", "Scotland")
                    .or("NORTHERN_IRELAND", "Northern Ireland"),
            BUILDING.number(
                            "storeys",
                            "Storeys of the home",
                            "Storeys that hold rooms to live in: the cellar counts when somebody lives there.")
                    .within(1, 60),
            BUILDING.number(
                            "dwellings_in_building",
                            "Homes in the building",
                            "All homes of the whole building, this one included.")
                    .within(1, 2_000),
            BUILDING.yesNo(
                    "communal_areas",
                    "Shared stairs or halls",
                    "Whether the landlord controls stairs, halls or entrances that several homes share."),
            BUILDING.number(
                            "building_height",
                            "Height of the top storey, in metres",
                            "From the ground to the floor of the highest storey, in whole metres.")
                    .within(0, 400),
            BUILDING.yesNo(
                    "purpose_built_block",
                    "Flat in a purpose-built block",
                    "Whether it is a flat in a block that was built as one, of three or more flats."),
            BUILDING.number("construction_year", "Year of construction", "The year in which the building was finished.")
                    .within(1_000, 2_100));

    private BuildingFacts() {}
}

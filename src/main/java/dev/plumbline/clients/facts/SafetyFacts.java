package dev.plumbline.clients.facts;

import static dev.plumbline.clients.facts.FactGroup.ALARMS;
import static dev.plumbline.clients.facts.FactGroup.ENERGY;
import static dev.plumbline.clients.facts.FactGroup.HEATING;
import static dev.plumbline.clients.facts.FactGroup.LICENSING;

import java.util.List;

/** Facts of what burns and heats in a home, of its energy, its licences and its alarms. */
final class SafetyFacts {
    static final List<Fact> ALL = List.of(
            HEATING.yesNo(
                    "gas_supply",
                    "Gas",
                    "Whether mains or bottled gas is supplied to any appliance or flue that the landlord provides."),
            HEATING.yesNo(
                    "solid_fuel",
                    "Solid fuel",
                    "Whether any appliance that is fixed burns wood, coal or other solid fuel."),
            HEATING.yesNo("oil_heating", "Oil", "Whether any appliance that is fixed burns oil."),
            HEATING.yesNo(
                    "appliances_listed",
                    "All appliances are listed",
                    "Whether the list of appliances and flues below is complete. Rules do not trust one that is not."),
            ENERGY.choice(
                            "epc_not_required",
                            "Reason why no energy certificate is needed",
                            "Of the few kinds of homes that need none. \"It needs one\" is the usual answer.")
                    .or("NONE", "It needs one")
                    .or("UNDER_FOUR_MONTHS", "Used less than four months a year")
                    .or("LOW_ENERGY", "Uses less than a quarter of the energy of a whole year")
                    .or("TEMPORARY", "Temporary building")
                    .or("SMALL_STANDALONE", "Small building that stands alone")
                    .or("DEMOLITION", "Due for demolition")
                    .or("PROTECTED_HERITAGE", "Protected heritage")
                    .or("SINGLE_ROOM", "Single room of a house"),
            LICENSING.yesNo(
                    "additional_licensing_area",
                    "Area of additional licensing",
                    "Whether a designation of the council for smaller houses in multiple occupation covers it."),
            LICENSING.yesNo(
                    "selective_licensing_area",
                    "Area of selective licensing",
                    "Whether a designation of the council for all private lets covers it."),
            ALARMS.yesNo(
                    "alarm_fault_open",
                    "Open fault of an alarm",
                    "Whether a fault of a smoke or carbon monoxide alarm was reported and is not yet put right."));

    private SafetyFacts() {}
}

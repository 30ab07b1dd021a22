package dev.plumbline.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.plumbline.shared.Coded;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** The questions that rules may ask. A rule that asks another one is refused when it is read. */
public enum FactCode implements Coded {
    JURISDICTION("Nation", Nation.class),
    STOREYS("Storeys of the home", Type.NUMBER),
    DWELLINGS_IN_BUILDING("Homes in the building", Type.NUMBER),
    COMMUNAL_AREAS("Communal areas", Type.YES_NO),
    BUILDING_HEIGHT("Height of the building in metres", Type.NUMBER),
    PURPOSE_BUILT_BLOCK("Flat in a purpose-built block of three or more", Type.YES_NO),
    CONSTRUCTION_YEAR("Year of construction", Type.NUMBER),
    LET("Let or offered to let", Type.YES_NO),
    LANDLORD_KIND("Kind of landlord", List.of("PRIVATE", "SOCIAL")),
    LANDLORD_RESIDENT("Shared with the landlord", Type.YES_NO),
    EXCLUDED_ACCOMMODATION(
            "Special accommodation",
            List.of("NONE", "LONG_LEASE", "STUDENT_HALL", "HOSTEL", "CARE_HOME", "HEALTHCARE")),
    OCCUPANTS("Occupants", Type.NUMBER),
    HOUSEHOLDS("Households", Type.NUMBER),
    SHARED_FACILITIES("Kitchen, bathroom or toilet shared", Type.YES_NO),
    GAS_SUPPLY("Gas supply", Type.YES_NO),
    SOLID_FUEL("Solid fuel", Type.YES_NO),
    OIL_HEATING("Oil heating", Type.YES_NO),
    APPLIANCES_LISTED("List of appliances complete", Type.YES_NO),
    EPC_NOT_REQUIRED(
            "Reason why no EPC is needed",
            List.of(
                    "NONE",
                    "UNDER_FOUR_MONTHS",
                    "LOW_ENERGY",
                    "TEMPORARY",
                    "SMALL_STANDALONE",
                    "DEMOLITION",
                    "PROTECTED_HERITAGE",
                    "SINGLE_ROOM")),
    ADDITIONAL_LICENSING_AREA("Area of additional licensing", Type.YES_NO),
    SELECTIVE_LICENSING_AREA("Area of selective licensing", Type.YES_NO),
    ALARM_FAULT_OPEN("Fault of an alarm not yet put right", Type.YES_NO),

    APPLIANCE_FUEL("Fuel of the appliance", Appliance.Fuel.class),
    APPLIANCE_KIND("Kind of the appliance", Appliance.Kind.class),
    APPLIANCE_OWNER("Owner of the appliance", Appliance.Owner.class),
    APPLIANCE_SERVES_HOME("Appliance serves the home", Type.YES_NO),
    APPLIANCE_INSTALLED_ON("Appliance installed on", Type.DATE),

    TENANCY_TYPE("Type of tenancy", Tenancy.Type.class),
    TENANCY_START("Tenancy begins on", Type.DATE),
    TENANCY_ADULTS("Adults of the tenancy", Type.NUMBER),
    TENANCY_DEPOSIT_TAKEN("Deposit taken", Type.YES_NO),
    TENANCY_DEPOSIT_RECEIVED_ON("Deposit received on", Type.DATE),

    HAZARD_KIND("Kind of hazard", Hazard.Kind.class),
    HAZARD_AWARE_ON("Landlord aware of the hazard on", Type.DATE);

    /** How an answer is written. */
    public enum Type {
        YES_NO,
        NUMBER,
        DATE,
        CHOICE
    }

    private final String label;
    private final Type type;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> choices;

    FactCode(String label, Type type) {
        this.label = label;
        this.type = type;
        this.choices = type == Type.YES_NO ? List.of("yes", "no") : List.of();
    }

    FactCode(String label, List<String> choices) {
        this.label = label;
        this.type = Type.CHOICE;
        this.choices = choices;
    }

    FactCode(String label, Class<? extends Enum<?>> choices) {
        this(label, names(choices));
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return List.of(type.getEnumConstants()).stream().map(Enum::name).toList();
    }

    /** @throws IllegalArgumentException when no rule may ask for it */
    @JsonCreator
    public static FactCode of(String code) {
        return Coded.of(FactCode.class, code);
    }

    public String label() {
        return label;
    }

    public Type type() {
        return type;
    }

    /** Of what the answer is told. */
    public Subject.Kind about() {
        for (Subject.Kind kind : Subject.Kind.values()) {
            if (name().startsWith(kind.name() + "_")) {
                return kind;
            }
        }
        return Subject.Kind.PROPERTY;
    }

    /** Whether an answer can be written so. */
    public boolean accepts(String value) {
        return switch (type) {
            case YES_NO, CHOICE -> choices.contains(value);
            case NUMBER -> value.matches("[0-9]{1,4}");
            case DATE -> isDate(value);
        };
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}

package dev.plumbline.clients.property;

import static dev.plumbline.clients.ClientsPermission.PROPERTY_WRITE;

import dev.plumbline.clients.ClientId;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Fix;
import dev.plumbline.shared.Requirement.Rule;
import java.util.List;

/** What commands on a property still need. */
record PropertyReadiness(Property property, Uses uses, Access access) {
    static final String CHANGE = "change";
    static final String ADD_UNIT = "add_unit";
    static final String MOVE = "move";
    static final String ADD_PROPERTY = "add_property";

    private static final String PROPERTIES = "Properties";
    private static final String WRITERS = "Whoever may change properties";

    /**
     * What stands against putting it aside.
     *
     * @param units     of it that are active
     * @param tenancies of it that run or are still to begin
     */
    record Uses(long units, long tenancies) {}

    List<CommandView> commands() {
        return List.of(
                CommandView.of(change()),
                CommandView.of(addUnit()),
                CommandView.of(move()),
                CommandView.of(archive()),
                CommandView.of(restore()));
    }

    Readiness change() {
        return Readiness.of(CHANGE, access.permits(PROPERTY_WRITE), active());
    }

    Readiness addUnit() {
        boolean whole = property.building() == null;
        return Readiness.of(
                ADD_UNIT,
                access.permits(PROPERTY_WRITE),
                active(),
                Requirement.of(
                        "building",
                        whole,
                        whole ? "It is no unit of another." : "It is a unit itself.",
                        new Rule("Units are one level deep.", PROPERTIES)));
    }

    Readiness move() {
        return Readiness.of(MOVE, access.permits(PROPERTY_WRITE), active());
    }

    Readiness archive() {
        String page = "/properties/" + property.id().value();
        return Readiness.of(
                PropertyLifecycle.ARCHIVE,
                access.permits(PROPERTY_WRITE),
                PropertyLifecycle.MACHINE.stateAllows(PropertyLifecycle.ARCHIVE, property.status()),
                Requirement.of(
                                "no-tenancies",
                                uses.tenancies() == 0,
                                counted(uses.tenancies(), "No tenancy runs or is to begin.", "tenancy", "tenancies"),
                                new Rule("Somebody's home is not put aside: its tenancies have ended.", PROPERTIES))
                        .fixedBy("Whoever may record tenancies", Fix.screen(page)),
                Requirement.of(
                                "no-units",
                                uses.units() == 0,
                                counted(uses.units(), "No unit of it is active.", "unit", "units"),
                                new Rule("The units of a building are archived before it.", PROPERTIES))
                        .fixedBy(WRITERS, Fix.screen(page)));
    }

    Readiness restore() {
        Property.Building building = property.building();
        boolean around = building == null || !building.archived();
        return Readiness.of(
                PropertyLifecycle.RESTORE,
                access.permits(PROPERTY_WRITE),
                PropertyLifecycle.MACHINE.stateAllows(PropertyLifecycle.RESTORE, property.status()),
                client(property.owner().id(), property.owner().archived()),
                Requirement.of(
                                "building-active",
                                around,
                                around ? "Its building is not archived." : "Its building is archived.",
                                new Rule("A building is restored before its units.", PROPERTIES))
                        .fixedBy(
                                WRITERS,
                                Fix.screen(
                                        "/properties/" + (building == null ? property.id() : building.id()).value())));
    }

    /** What a property needs of the client whose it becomes or stays. */
    static Requirement client(ClientId id, boolean archived) {
        return Requirement.of(
                        "client-active",
                        !archived,
                        archived ? "Its client is archived." : "Its client is active.",
                        new Rule("A property that is looked after has a client that is.", PROPERTIES))
                .fixedBy("Whoever may change clients", Fix.screen("/clients/" + id.value()));
    }

    private Requirement active() {
        return Requirement.of(
                        "active",
                        !property.archived(),
                        property.archived() ? "It is archived." : "It is active.",
                        new Rule("An archived property stays as it is.", PROPERTIES))
                .fixedBy(WRITERS, Fix.command(PropertyLifecycle.RESTORE));
    }

    private static String counted(long count, String none, String one, String several) {
        return count == 0 ? none : "There " + (count == 1 ? "is 1 " + one : "are " + count + " " + several) + ".";
    }
}

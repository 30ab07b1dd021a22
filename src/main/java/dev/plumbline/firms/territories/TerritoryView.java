package dev.plumbline.firms.territories;

import static dev.plumbline.firms.FirmsPermission.TERRITORY_MANAGE;

import dev.plumbline.firms.TerritoryId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Versioned;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A territory, with its own members; those of the territories below it are listed there. */
record TerritoryView(
        TerritoryId id,
        @Nullable TerritoryId parent,
        String name,
        List<String> postcodes,
        List<MemberId> members,
        List<CommandView> commands,
        long version)
        implements Versioned {

    static TerritoryView of(Territory territory) {
        return new TerritoryView(
                territory.id(),
                territory.parent(),
                territory.name(),
                territory.postcodes(),
                territory.members().stream()
                        .sorted(Comparator.comparing(MemberId::value))
                        .toList(),
                List.of(CommandView.of(change()), CommandView.of(delete(territory))),
                territory.version());
    }

    /** What it takes to delete: the service asks the same list. */
    static Readiness delete(Territory territory) {
        return Readiness.of(
                "delete",
                Scope.current().access().permits(TERRITORY_MANAGE),
                Requirement.of(
                                "no-children",
                                territory.children() == 0,
                                territory.children() + " territories lie below it.",
                                new Requirement.Rule("It can go when nothing lies below it.", "Territories of a firm"))
                        .fixedBy("an owner, admin or manager", Requirement.Fix.screen("/settings/territories")));
    }

    private static Readiness change() {
        return Readiness.of("change", Scope.current().access().permits(TERRITORY_MANAGE));
    }
}

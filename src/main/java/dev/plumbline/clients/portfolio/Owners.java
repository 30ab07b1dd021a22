package dev.plumbline.clients.portfolio;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.lookalikes.ClientKeys;
import dev.plumbline.clients.lookalikes.LookAlikes.Known;
import dev.plumbline.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whose the properties of a file are: clients that are there, and those that the file makes. */
final class Owners {
    private final List<Owner> all = new ArrayList<>();

    /**
     * One of them.
     *
     * @param id null for one that a dry run would make
     */
    record Owner(
            @Nullable ClientId id,
            String name,
            String nameKey,
            @Nullable String emailKey,
            boolean archived) {}

    /** @param made that the file would make, remembered from earlier rows */
    Owners(List<Known> known, List<Owner> made) {
        known.forEach(
                each -> all.add(new Owner(each.id(), each.name(), each.nameKey(), each.emailKey(), each.archived())));
        all.addAll(made);
    }

    /**
     * The one who is meant: by e-mail, otherwise by a name that only one has and that no other e-mail contradicts.
     *
     * @param make the one that is made when there is none
     */
    Owner of(ClientKeys keys, Supplier<Owner> make) {
        List<Owner> byEmail = keys.email() == null
                ? List.of()
                : all.stream()
                        .filter(each -> keys.email().equals(each.emailKey()))
                        .toList();
        List<Owner> found = byEmail.isEmpty()
                ? all.stream()
                        .filter(each -> !keys.name().isEmpty() && keys.name().equals(each.nameKey()))
                        .filter(each -> keys.email() == null || each.emailKey() == null)
                        .toList()
                : byEmail;
        List<Owner> active = found.stream().filter(each -> !each.archived()).toList();
        if (active.size() > 1) {
            throw Problem.field(
                    byEmail.isEmpty() ? "/client_name" : "/client_email",
                    "ambiguous",
                    active.size() + " clients are meant by this. Give an e-mail that only one of them has.");
        }
        if (active.size() == 1) {
            return active.getFirst();
        }
        if (!found.isEmpty()) {
            throw Problem.field(
                    "/client_name",
                    "archived",
                    "The client " + found.getFirst().name() + " is archived. Restore it first.");
        }
        Owner made = make.get();
        all.add(made);
        return made;
    }
}

package dev.plumbline.shared;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may do in the firm of this scope.
 *
 * @param member      the caller's place in the firm, for a key its creator's; null for a job and the platform
 * @param permissions codes of what is allowed
 * @param rows        which rows are visible
 * @param members     members whose rows a {@code TEAM} scope shows, the caller among them
 * @param territories territories whose rows a {@code TERRITORY} scope shows, children included
 * @param guest       the caller's place as a person of a client, who is no member and is allowed nothing; null for all others
 */
public record Access(
        @Nullable MemberId member,
        Set<String> permissions,
        RowScope rows,
        Set<UUID> members,
        Set<UUID> territories,
        @Nullable GuestId guest) {

    public static final Access NONE = new Access(null, Set.of(), RowScope.OWN, Set.of(), Set.of());
    /** For the firm's own jobs: no permission to check, every row of the one firm. */
    public static final Access WHOLE_FIRM = new Access(null, Set.of(), RowScope.ALL, Set.of(), Set.of());

    /** Of somebody who is no guest. */
    public Access(
            @Nullable MemberId member,
            Set<String> permissions,
            RowScope rows,
            Set<UUID> members,
            Set<UUID> territories) {
        this(member, permissions, rows, members, territories, null);
    }

    /** Of a person of a client: nothing but what is for guests. */
    public static Access of(GuestId guest) {
        return new Access(null, Set.of(), RowScope.OWN, Set.of(), Set.of(), guest);
    }

    /** The same caller over every row: for what the firm does with what they bring, beyond what they may see. */
    public Access overAllRows() {
        return new Access(member, permissions, RowScope.ALL, members, territories, guest);
    }

    public boolean allows(String permission) {
        return permissions.contains(permission);
    }

    /**
     * Whether a row that stands there is visible: the same rule as in the queries.
     *
     * @param picks whether the caller may pick from what is nobody's yet
     */
    public boolean sees(RowPlace place, boolean picks) {
        MemberId owner = place.owner();
        boolean mine = owner != null && owner.equals(member);
        boolean free = owner == null && picks;
        return switch (rows) {
            case ALL -> true;
            case OWN -> mine || free;
            case TEAM -> free || (owner != null && members.contains(owner.value()));
            case TERRITORY -> mine || (place.territory() != null && territories.contains(place.territory()));
        };
    }

    /**
     * The requirement of what a member answers for by name, and neither a job nor the platform does.
     *
     * @param rule why it has to be one
     */
    public Requirement belongs(Requirement.Rule rule) {
        boolean met = member != null;
        return Requirement.of(
                "member", met, met ? "You are a member of the firm." : "You are no member of the firm.", rule);
    }

    /** The requirement that every command has: the caller's role allows it. */
    public Requirement permits(String permission) {
        boolean met = allows(permission);
        return Requirement.of(
                        "permission",
                        met,
                        "Your role " + (met ? "has" : "does not have") + " the permission " + permission + ".",
                        new Requirement.Rule("It needs the permission " + permission + ".", "Roles of the firm"))
                .fixedBy("an owner or admin", Requirement.Fix.screen("/settings/roles"));
    }
}

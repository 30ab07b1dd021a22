package dev.plumbline.firms.members;

import dev.plumbline.firms.Availability;
import dev.plumbline.firms.RoleId;
import dev.plumbline.firms.TeamId;
import dev.plumbline.firms.TerritoryId;
import dev.plumbline.shared.Id;
import dev.plumbline.shared.MemberId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What callers ask of a member. */
final class MemberRequests {
    private MemberRequests() {}

    /**
     * A member as it shall be.
     *
     * @param capacity open leads that are enough; null for no limit
     */
    record ChangeMember(
            @NotNull RoleId role,
            @NotNull @Size(max = 100) List<@NotNull TeamId> teams,
            @NotNull @Size(max = 100) List<@NotNull TerritoryId> territories,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 60) String> skills,
            @Min(0) @Max(10_000) @Nullable Integer capacity,
            @NotNull Availability availability) {

        Member.Work work() {
            return new Member.Work(
                    availability,
                    capacity,
                    skills.stream().collect(Collectors.toUnmodifiableSet()),
                    ids(teams),
                    ids(territories));
        }

        private static Set<UUID> ids(Collection<? extends Id> ids) {
            return ids.stream().map(Id::value).collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * Why a member leaves.
     *
     * @param handOverTo who takes over open work; needed when there is any
     */
    record DeactivateMember(
            @NotBlank @Size(max = 500) String reason,
            @Nullable MemberId handOverTo) {}

    record ReactivateMember(@NotBlank @Size(max = 500) String reason) {}

    /** A member's own word on taking new work. */
    record SetAvailability(@NotNull Availability availability) {}
}

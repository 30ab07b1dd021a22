package dev.plumbline.firms.teams;

import dev.plumbline.firms.TeamId;
import dev.plumbline.shared.MemberId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A team as it shall be.
 *
 * @param parent the team above; null at the top
 */
record TeamRequest(
        @NotBlank @Size(max = 100) String name,
        @Nullable TeamId parent,
        @NotNull @Size(max = 500) List<@NotNull MemberId> members) {

    Team as(TeamId id) {
        return new Team(id, parent, name, Set.copyOf(members), 0, 1);
    }
}

package dev.plumbline.firms.territories;

import dev.plumbline.firms.TerritoryId;
import dev.plumbline.shared.MemberId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A territory as it shall be.
 *
 * @param parent the territory above; null at the top
 * @param postcodes postcodes, or beginnings of postcodes with a star; case, spaces and hyphens do not matter
 */
record TerritoryRequest(
        @NotBlank @Size(max = 100) String name,
        @Nullable TerritoryId parent,
        @NotNull @Size(max = 2_000) List<@NotBlank @Size(max = 20) String> postcodes,
        @NotNull @Size(max = 500) List<@NotNull MemberId> members) {

    Territory as(TerritoryId id) {
        return new Territory(id, parent, name, PostcodePatterns.patterns(postcodes), Set.copyOf(members), 0, 1);
    }
}

package dev.plumbline.firms.views;

import dev.plumbline.firms.TeamId;
import dev.plumbline.platform.NeededWhen;
import dev.plumbline.platform.OnlyWhen;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view to be saved.
 *
 * @param list   of what it is a view: {@code leads}
 * @param search filters, sort and columns as the address of the list says them
 * @param team   with whom it is shared; given for a team's view and no other
 */
@OnlyWhen(field = "team", when = "visibility", is = "team", message = "Only a team's view has a team.")
@NeededWhen(field = "team", when = "visibility", is = "team", message = "Say whose view it is.")
record NewSavedView(
        @NotNull @Pattern(regexp = SavedViewRequest.LIST) String list,
        @NotBlank @Size(max = 60) String name,

        @NotNull @Size(max = 40)
        Map<@NotNull @Size(min = 1, max = 60) String, @NotNull @Size(max = 1_000) String> search,

        @NotNull Visibility visibility,
        @Nullable TeamId team) {

    SavedViewRequest view() {
        return new SavedViewRequest(name, search, visibility, team);
    }
}

package dev.plumbline.firms.views;

import dev.plumbline.firms.TeamId;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Versioned;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A saved view.
 *
 * @param own      whether it is the caller's
 * @param standard whether the list opens with it for the caller
 */
record SavedViewView(
        SavedViewId id,
        String list,
        String name,
        Map<String, String> search,
        Visibility visibility,
        @Nullable TeamId team,
        MemberId owner,
        String ownerName,
        boolean own,
        boolean standard,
        List<CommandView> commands,
        long version)
        implements Versioned {

    static SavedViewView of(SavedView view, Access caller) {
        return new SavedViewView(
                view.id(),
                view.list(),
                view.name(),
                view.search(),
                view.visibility(),
                view.team(),
                view.owner(),
                view.ownerName(),
                view.owner().equals(caller.member()),
                view.standard(),
                List.of(
                        CommandView.of(SavedViewReadiness.change(view, caller)),
                        CommandView.of(SavedViewReadiness.delete(view, caller))),
                view.version());
    }
}

package dev.plumbline.firms.views;

import dev.plumbline.firms.TeamId;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view of a list under a name.
 *
 * @param list     of what it is a view: {@code leads}
 * @param search   filters, sort and columns as the address of the list says them
 * @param team     whose it is; null unless it is a team's, and when that team is gone: then only the owner sees it
 * @param standard whether the list opens with it for the caller
 */
record SavedView(
        SavedViewId id,
        String list,
        String name,
        Map<String, String> search,
        Visibility visibility,
        @Nullable TeamId team,
        MemberId owner,
        String ownerName,
        boolean standard,
        @Nullable Instant deletedAt,
        long version) {

    SavedView as(SavedViewRequest asked) {
        return new SavedView(
                id,
                list,
                asked.name().strip(),
                asked.search(),
                asked.visibility(),
                asked.team(),
                owner,
                ownerName,
                standard,
                deletedAt,
                version + 1);
    }
}

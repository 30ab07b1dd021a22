package dev.plumbline.sales.bulk;

import dev.plumbline.platform.Where;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.leads.LeadFilter;
import dev.plumbline.shared.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which leads an act is for: those named, or all that the filter matches. Either way only those that the caller may see.
 * What was put aside takes no act.
 */
record Chosen(@Nullable List<LeadId> leads, @Nullable LeadFilter filter) {
    Chosen {
        if ((leads == null) == (filter == null)) {
            throw Problem.field("/leads", "one-of", "Give either leads or a filter.");
        }
        if (filter != null && Boolean.TRUE.equals(filter.deleted())) {
            throw Problem.field("/filter/deleted", "deleted", "Deleted leads take no act; restore them first.");
        }
    }

    Where where() {
        if (filter != null) {
            return filter.where();
        }
        UUID[] ids =
                leads == null ? new UUID[0] : leads.stream().map(LeadId::value).toArray(UUID[]::new);
        return LeadFilter.visible(new Where().and("l.deleted_at is null"))
                .and("l.id = any(cast(:ids as uuid[]))", "ids", ids);
    }
}

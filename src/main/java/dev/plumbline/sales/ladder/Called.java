package dev.plumbline.sales.ladder;

import dev.plumbline.sales.LeadId;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.RowPlace;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lead that somebody is called for. */
public record Called(
        LeadId id,
        String name,
        @Nullable String postcode,
        @Nullable MemberId owner,
        @Nullable UUID territory) {
    RowPlace place() {
        return new RowPlace(owner, territory);
    }
}

package dev.plumbline.firms.territories;

import dev.plumbline.firms.TerritoryId;
import dev.plumbline.shared.MemberId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ground that members work on, with all territories below it. */
record Territory(
        TerritoryId id,
        @Nullable TerritoryId parent,
        String name,
        List<String> postcodes,
        Set<MemberId> members,
        long children,
        long version) {}

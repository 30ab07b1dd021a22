package dev.plumbline.platform.live;

import dev.plumbline.shared.RowPlace;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of a firm has changed.
 *
 * @param id      which record; null for many
 * @param version of that record; null for many
 * @param member  whom alone it concerns; null for all who may read it
 * @param places  where it stood and stands, one of which must be visible to whoever hears of it; null where rows are not
 *                told apart
 */
record LiveEvent(
        UUID firm,
        String type,
        @Nullable UUID id,
        @Nullable Long version,
        @Nullable UUID member,
        @Nullable Set<RowPlace> places) {}

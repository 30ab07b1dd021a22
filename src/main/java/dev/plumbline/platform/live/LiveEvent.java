package dev.plumbline.platform.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of a firm has changed.
 *
 * @param member whom alone it concerns; null for all who may read it
 */
record LiveEvent(
        UUID firm,
        String type,
        UUID id,
        long version,
        @Nullable UUID member) {}

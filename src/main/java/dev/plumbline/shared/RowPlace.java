package dev.plumbline.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands for the row scopes.
 *
 * @param owner     whose it is; null while it is nobody's and waits to be picked
 * @param territory in which territory; null for none
 */
public record RowPlace(@Nullable MemberId owner, @Nullable UUID territory) {}

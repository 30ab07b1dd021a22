package dev.plumbline.documents.review;

import dev.plumbline.shared.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Which versions are asked for; null for all.
 *
 * @param kind    of the document
 * @param addedBy who added the version
 */
record Asked(@Nullable String kind, @Nullable MemberId addedBy) {}

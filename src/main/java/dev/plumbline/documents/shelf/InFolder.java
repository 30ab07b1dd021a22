package dev.plumbline.documents.shelf;

import dev.plumbline.documents.FolderId;
import org.jspecify.annotations.Nullable;

/**
 * That documents are asked for of one place only.
 *
 * @param folder null for those that lie in none
 */
public record InFolder(@Nullable FolderId folder) {}

package dev.plumbline.documents;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** A folder of the documents of a record. */
public record FolderId(UUID value) implements Id {}

package dev.plumbline.documents;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** That somebody asked for a document to go for good, and what became of it. */
public record PurgeId(UUID value) implements Id {}

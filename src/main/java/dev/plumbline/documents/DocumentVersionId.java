package dev.plumbline.documents;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** One content of a document, which never changes. */
public record DocumentVersionId(UUID value) implements Id {}

package dev.plumbline.documents;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** A document of a record: a name and all that was ever put under it. */
public record DocumentId(UUID value) implements Id {}

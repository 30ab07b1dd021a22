package dev.plumbline.documents;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** That something keeps documents from being purged. */
public record HoldId(UUID value) implements Id {}

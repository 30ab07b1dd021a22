package dev.plumbline.documents;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** A file on its way here. */
public record UploadId(UUID value) implements Id {}

package dev.plumbline.compliance;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** Something that was handed in as proof for a property. */
public record CertificateId(UUID value) implements Id {}

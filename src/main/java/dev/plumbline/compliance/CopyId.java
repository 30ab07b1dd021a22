package dev.plumbline.compliance;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** That a copy of a certificate was given to tenants. */
public record CopyId(UUID value) implements Id {}

package dev.plumbline.firms;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** A role of one firm. */
public record RoleId(UUID value) implements Id {}

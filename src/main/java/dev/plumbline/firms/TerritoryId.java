package dev.plumbline.firms;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** A territory of one firm. */
public record TerritoryId(UUID value) implements Id {}

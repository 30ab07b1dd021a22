package dev.plumbline.firms;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** A team of one firm. */
public record TeamId(UUID value) implements Id {}

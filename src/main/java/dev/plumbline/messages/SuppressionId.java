package dev.plumbline.messages;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** One address to which a firm's mail does not go. */
public record SuppressionId(UUID value) implements Id {}

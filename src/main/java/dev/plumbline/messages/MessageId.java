package dev.plumbline.messages;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** One mail. */
public record MessageId(UUID value) implements Id {}

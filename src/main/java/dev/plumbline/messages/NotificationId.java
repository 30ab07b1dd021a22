package dev.plumbline.messages;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** One thing that one member was told. */
public record NotificationId(UUID value) implements Id {}

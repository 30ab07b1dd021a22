package dev.plumbline.compliance.snoozes;

import dev.plumbline.shared.Id;
import java.util.UUID;

record SnoozeId(UUID value) implements Id {}

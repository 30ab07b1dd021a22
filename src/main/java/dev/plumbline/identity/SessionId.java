package dev.plumbline.identity;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record SessionId(UUID value) implements Id {}

package dev.plumbline.clients;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record ContactId(UUID value) implements Id {}

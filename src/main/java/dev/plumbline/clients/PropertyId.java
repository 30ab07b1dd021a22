package dev.plumbline.clients;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record PropertyId(UUID value) implements Id {}

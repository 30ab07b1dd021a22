package dev.plumbline.imports.mapping;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record MappingId(UUID value) implements Id {}

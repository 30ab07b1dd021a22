package dev.plumbline.imports;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record ImportId(UUID value) implements Id {}

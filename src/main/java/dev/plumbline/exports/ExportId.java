package dev.plumbline.exports;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record ExportId(UUID value) implements Id {}

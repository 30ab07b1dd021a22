package dev.plumbline.sales;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record LeadId(UUID value) implements Id {}

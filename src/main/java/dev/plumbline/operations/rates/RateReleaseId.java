package dev.plumbline.operations.rates;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record RateReleaseId(UUID value) implements Id {}

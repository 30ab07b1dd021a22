package dev.plumbline.jobs;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record JobId(UUID value) implements Id {}

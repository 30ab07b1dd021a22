package dev.plumbline.clients;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record HazardId(UUID value) implements Id {}

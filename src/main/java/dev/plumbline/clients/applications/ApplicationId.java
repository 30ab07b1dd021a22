package dev.plumbline.clients.applications;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record ApplicationId(UUID value) implements Id {}

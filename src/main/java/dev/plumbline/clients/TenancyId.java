package dev.plumbline.clients;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record TenancyId(UUID value) implements Id {}

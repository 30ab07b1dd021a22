package dev.plumbline.billing;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record ProvisioningId(UUID value) implements Id {}

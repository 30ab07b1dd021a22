package dev.plumbline.billing;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record SubscriptionId(UUID value) implements Id {}

package dev.plumbline.billing;

import dev.plumbline.shared.Id;
import java.util.UUID;

public record CheckoutId(UUID value) implements Id {}

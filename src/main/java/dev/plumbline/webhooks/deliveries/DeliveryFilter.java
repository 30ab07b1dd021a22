package dev.plumbline.webhooks.deliveries;

import dev.plumbline.webhooks.DeliveryState;
import dev.plumbline.webhooks.EndpointId;
import org.jspecify.annotations.Nullable;

/** {@code ?endpoint&state} of the list of deliveries. */
record DeliveryFilter(
        @Nullable EndpointId endpoint, @Nullable DeliveryState state) {}

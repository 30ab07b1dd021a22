package dev.plumbline.webhooks.endpoints;

import dev.plumbline.shared.Versioned;

/**
 * A webhook that was given a secret.
 *
 * @param secret shown this once
 */
public record EndpointWithSecret(EndpointView endpoint, String secret) implements Versioned {
    @Override
    public long version() {
        return endpoint.version();
    }

    @Override
    public String toString() {
        return "EndpointWithSecret[" + endpoint.id() + "]";
    }
}

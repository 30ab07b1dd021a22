package dev.plumbline.webhooks.endpoints;

import java.net.URI;
import java.util.List;

/**
 * What a firm decides of a webhook.
 *
 * @param name   what the firm calls it
 * @param url    where requests go
 * @param types  names of the events that are sent; none for all
 * @param athens whether the predecessor's header {@code X-Athens-Signature} is added
 */
public record EndpointSettings(String name, String url, List<String> types, boolean athens) {
    public EndpointSettings {
        types = types.stream().distinct().sorted().toList();
    }

    /** With the address as it was checked. */
    EndpointSettings at(URI checked) {
        return new EndpointSettings(name, checked.toString(), types, athens);
    }

    public boolean wants(String type) {
        return types.isEmpty() || types.contains(type);
    }
}

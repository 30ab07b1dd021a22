package dev.plumbline.platform;

import tools.jackson.databind.JsonNode;

/** What the running server says of its calls: the description that clients are generated from. */
public interface ApiModel {
    /** OpenAPI 3.1, as at {@code /api/openapi}. To be asked during a request. Made once, then kept by who makes it. */
    JsonNode described();
}

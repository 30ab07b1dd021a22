package dev.plumbline.platform.openapi;

import dev.plumbline.platform.ApiModel;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asked of springdoc as a caller of {@code /api/openapi} asks it. A command that runs without a server has none. */
@Component
class RunningApi implements ApiModel {
    private final ObjectProvider<OpenApiWebMvcResource> description;
    private final ObjectProvider<HttpServletRequest> request;
    private final JsonMapper json;

    RunningApi(
            ObjectProvider<OpenApiWebMvcResource> description,
            ObjectProvider<HttpServletRequest> request,
            JsonMapper json) {
        this.description = description;
        this.request = request;
        this.json = json;
    }

    @Override
    public JsonNode described() {
        try {
            return json.readTree(description.getObject().openapiJson(request.getObject(), "", Locale.ENGLISH));
        } catch (IOException e) {
            throw new IllegalStateException("The API cannot be described", e);
        }
    }
}

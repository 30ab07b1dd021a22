package dev.plumbline.platform.openapi;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.http.Endpoint;
import dev.plumbline.platform.http.EntryFilter;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Id;
import dev.plumbline.shared.ProblemCode;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Version;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocsSettings.class)
class ApiDescription {
    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig()
                .addAnnotationsToIgnore(IfMatch.class)
                .addSimpleTypePredicateForParameterObject(type ->
                        Id.class.isAssignableFrom(type) || Coded.class.isAssignableFrom(type) || type == Version.class);
    }

    @Bean
    GlobalOperationCustomizer operations() {
        return (operation, handler) -> {
            operation.setOperationId(Endpoint.of(handler).action());
            operation.setTags(List.of(module(handler)));
            headers(operation, handler);
            idsAsTexts(operation);
            Allow allow = handler.getMethodAnnotation(Allow.class);
            if (allow != null) {
                operation.addSecurityItem(new SecurityRequirement().addList("bearer"));
                operation.addExtension("x-permission", allow.value());
            }
            operation.getResponses().addApiResponse("4XX", problem());
            return operation;
        };
    }

    @Bean
    GlobalOpenApiCustomizer whole() {
        List<Map<String, Object>> errors = errors();
        return api -> {
            api.setInfo(new Info()
                    .title("Plumbline")
                    .version("v1")
                    .description("Everything that the web client can do, and nothing that it cannot.")
                    .license(new License().name("Apache-2.0")));
            Components components = api.getComponents();
            components.addSecuritySchemes(
                    "bearer",
                    new SecurityScheme()
                            .type(SecurityScheme.Type.HTTP)
                            .scheme("bearer")
                            .description("An access token, or an API key beginning with plk_."));
            ModelConverters.getInstance(true).readAll(Requirement.class).forEach(components::addSchemas);
            components.addSchemas(PROBLEM, problemSchema());
            api.addExtension("x-errors", errors);
            withoutPages(api);
        };
    }

    /** What browsers show to people is no interface for programs. */
    private static void withoutPages(OpenAPI api) {
        api.getPaths().keySet().removeIf(path -> !EntryFilter.isForPrograms(path));
    }

    private static String module(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().replaceFirst("^dev\\.plumbline\\.([a-z]+).*", "$1");
    }

    /** An id in a parameter object is one text, not a record with a value. */
    private static void idsAsTexts(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(p -> p.getName().endsWith(".value"))
                    .forEach(p ->
                            p.name(p.getName().replaceFirst("\\.value$", "")).schema(new UUIDSchema()));
        }
    }

    private static void headers(Operation operation, HandlerMethod handler) {
        if (Arrays.stream(handler.getMethodParameters()).anyMatch(p -> p.hasParameterAnnotation(IfMatch.class))) {
            operation.addParametersItem(new HeaderParameter()
                    .name("If-Match")
                    .required(true)
                    .description("The version that was read, in quotes, as the ETag gave it.")
                    .schema(new StringSchema().pattern("^\"\\d{1,18}\"$")));
        }
        if (handler.hasMethodAnnotation(Idempotent.class)) {
            operation.addParametersItem(new HeaderParameter()
                    .name("Idempotency-Key")
                    .required(true)
                    .description(
                            "A new random text for each new request; the same one repeats the answer for 24 hours.")
                    .schema(new StringSchema().minLength(1).maxLength(255)));
        }
    }

    private static ApiResponse problem() {
        return new ApiResponse()
                .description("A problem (RFC 9457)")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema<?> problemSchema() {
        Schema<Object> error = new Schema<>();
        error.type("object");
        for (String name : List.of("pointer", "code", "message")) {
            error.addProperty(name, new StringSchema());
            error.addRequiredItem(name);
        }
        Schema<Object> schema = new Schema<>();
        schema.type("object");
        for (String name : List.of("type", "title", "detail", "code", "requestId")) {
            schema.addProperty(name, new StringSchema());
            schema.addRequiredItem(name);
        }
        schema.addProperty("status", new IntegerSchema());
        schema.addRequiredItem("status");
        Schema<?> requirement =
                ModelConverters.getInstance(true).read(Requirement.class).get("Requirement");
        schema.addProperty("errors", new ArraySchema().items(error));
        schema.addProperty("readiness", new ArraySchema().items(requirement));
        return schema;
    }

    /** Every code of every module, from the enumerations themselves. */
    private static List<Map<String, Object>> errors() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(ProblemCode.class));
        List<ProblemCode> codes = new ArrayList<>();
        for (BeanDefinition found : scan.findCandidateComponents("dev.plumbline")) {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            if (type.isEnum()) {
                Arrays.stream(type.getEnumConstants())
                        .map(ProblemCode.class::cast)
                        .forEach(codes::add);
            }
        }
        codes.sort(Comparator.comparing(ProblemCode::code));
        return codes.stream()
                .map(code -> {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("code", code.code());
                    entry.put("status", code.kind().status());
                    entry.put("title", code.title());
                    return entry;
                })
                .toList();
    }
}

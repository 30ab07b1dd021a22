package dev.plumbline.platform.http;

import dev.plumbline.platform.Authenticator;
import dev.plumbline.platform.Gate;
import dev.plumbline.platform.GuestGate;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.Moments;
import dev.plumbline.platform.Throttle;
import dev.plumbline.platform.json.Values;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Id;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.catalina.core.StandardHost;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    @Bean
    WebMvcRegistrations door(
            Authenticator authenticator,
            Gate gate,
            GuestGate guests,
            Throttle throttle,
            IdempotentCalls idempotentCalls) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new Door(authenticator, gate, guests, throttle, idempotentCalls);
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ServerRefusals.class.getName());
            }
        });
    }

    /** Published with a slash at the end by the system before; both lead to the same. */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> slashes() {
        UrlHandlerFilter filter = UrlHandlerFilter.trailingSlashHandler(
                        "/api/health/",
                        "/api/admin/**",
                        "/api/intake/**",
                        "/debug/**",
                        "/ops/**",
                        "/system/status/**",
                        "/ui-map/**",
                        "/api/v1/ptw/**")
                .wrapRequest()
                .build();
        return new FilterRegistrationBean<>(filter);
    }

    @Bean
    WebMvcConfigurer bindings() {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
                // YAML, which Spring finds on the class path, would be read past every rule that there is for JSON.
                builder.configureMessageConvertersList(converters ->
                        converters.removeIf(c -> c.getSupportedMediaTypes().stream()
                                .anyMatch(type -> type.getSubtype().contains("yaml"))));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SeenVersion());
                resolvers.add(new QueryRecords());
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(new TextToValue());
            }
        };
    }

    /** Ids, enumerations and dates in paths and queries. */
    private static final class TextToValue implements GenericConverter {
        @Override
        public java.util.Set<ConvertiblePair> getConvertibleTypes() {
            return java.util.Set.of(
                    new ConvertiblePair(String.class, Id.class),
                    new ConvertiblePair(String.class, Coded.class),
                    new ConvertiblePair(String.class, Instant.class),
                    new ConvertiblePair(String.class, LocalDate.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            String text = String.valueOf(source);
            if (text.isEmpty()) {
                return null;
            }
            Class<?> type = to.getType();
            if (type == Instant.class) {
                return Moments.instant(text);
            }
            if (type == LocalDate.class) {
                return Moments.date(text);
            }
            return Id.class.isAssignableFrom(type) ? Values.id(type, UUID.fromString(text)) : Values.coded(type, text);
        }
    }

    private static final class SeenVersion implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.hasParameterAnnotation(IfMatch.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            String header = request.getHeader("If-Match");
            if (header == null) {
                throw Problem.of(
                        SharedProblem.VERSION_REQUIRED, "Send the ETag of the record as you read it, as If-Match.");
            }
            if (!header.matches("\"\\d{1,18}\"")) {
                throw Problem.field("header:If-Match", "form", "If-Match is one version in quotes, as in \"7\".");
            }
            return new Version(Long.parseLong(header.substring(1, header.length() - 1)));
        }
    }

    @RestControllerAdvice
    static class VersionTag implements ResponseBodyAdvice<Object> {
        @Override
        public boolean supports(MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
            return true;
        }

        @Override
        public @Nullable Object beforeBodyWrite(
                @Nullable Object body,
                MethodParameter type,
                MediaType media,
                Class<? extends HttpMessageConverter<?>> converter,
                ServerHttpRequest request,
                ServerHttpResponse response) {
            if (body instanceof Versioned versioned) {
                response.getHeaders().setETag("\"" + versioned.version() + "\"");
            }
            return body;
        }
    }
}

package dev.plumbline.platform.openapi;

import com.fasterxml.jackson.databind.JavaType;
import dev.plumbline.platform.NeededWhen;
import dev.plumbline.platform.OnlyWhen;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Id;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Describes our values as JSON spells them: ids and codes as texts, and what is never null as required. */
@Component
class ApiValues implements ModelConverter {
    /** What a class is for in our code says nothing to a client. */
    private static final Pattern ROOM = Pattern.compile("(Requests|Parts|Views|View|Controller|Repository)$");

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = Json.mapper().constructType(type.getType());
        Class<?> raw = java == null ? Object.class : java.getRawClass();
        Schema<?> value = value(raw);
        if (value != null) {
            return value;
        }
        if (!chain.hasNext()) {
            return null;
        }
        if (raw.isRecord() && type.getName() == null) {
            type.name(raw == Page.class ? "Page" + nameOf(java.containedType(0).getRawClass()) : onlyNameOf(raw));
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        if (raw.isRecord() && resolved != null) {
            Schema<?> model = model(resolved, context);
            if (model != null) {
                require(raw, model);
                condition(raw, model);
            }
        }
        return resolved;
    }

    /** Two records of one name would be described as one of them: the description is refused instead. */
    private String onlyNameOf(Class<?> raw) {
        String name = nameOf(raw);
        Class<?> before = named.putIfAbsent(name, raw);
        if (before != null && before != raw) {
            throw new IllegalStateException(before + " and " + raw + " are both described as " + name);
        }
        return name;
    }

    /** A nested record is named with what it stands in: several modules have a {@code Step}, each another one. */
    private static String nameOf(Class<?> raw) {
        io.swagger.v3.oas.annotations.media.Schema given =
                raw.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        if (given != null && !given.name().isEmpty()) {
            return given.name();
        }
        Class<?> around = raw.getEnclosingClass();
        if (around == null) {
            return raw.getSimpleName();
        }
        String subject = ROOM.matcher(around.getSimpleName()).replaceFirst("");
        return raw.getSimpleName().contains(subject) ? raw.getSimpleName() : subject + raw.getSimpleName();
    }

    private static @Nullable Schema<?> value(Class<?> raw) {
        if (Id.class.isAssignableFrom(raw)) {
            return new UUIDSchema();
        }
        if (Coded.class.isAssignableFrom(raw) && raw.isEnum()) {
            StringSchema codes = new StringSchema();
            codes.setEnum(Arrays.stream(raw.getEnumConstants())
                    .map(c -> ((Coded) c).code())
                    .toList());
            return codes;
        }
        if (raw == Version.class) {
            return new IntegerSchema().format("int64");
        }
        if (JsonNode.class.isAssignableFrom(raw)) {
            return new ObjectSchema().additionalProperties(new Schema<>());
        }
        List<Class<?>> texts = List.of(Currency.class, Locale.class, ZoneId.class);
        return texts.contains(raw) ? new StringSchema() : null;
    }

    /** The description itself, where there is a pointer to it; null where it has no members. */
    private static @Nullable Schema<?> model(Schema<?> resolved, ModelConverterContext context) {
        Schema<?> model = resolved.get$ref() == null
                ? resolved
                : context.getDefinedModels().get(resolved.get$ref().replaceFirst(".*/", ""));
        return model == null || model.getProperties() == null ? null : model;
    }

    /** What is enforced between members ({@code x-conditions}). */
    private static void condition(Class<?> raw, Schema<?> model) {
        Stream<Map<String, Object>> only = Arrays.stream(raw.getAnnotationsByType(OnlyWhen.class))
                .map(rule -> condition("only", rule.field(), rule.when(), rule.is()));
        Stream<Map<String, Object>> needed = Arrays.stream(raw.getAnnotationsByType(NeededWhen.class))
                .map(rule -> condition("needed", rule.field(), rule.when(), rule.is()));
        List<Map<String, Object>> conditions = Stream.concat(only, needed).toList();
        if (!conditions.isEmpty()) {
            model.addExtension("x-conditions", conditions);
        }
    }

    private static Map<String, Object> condition(String kind, String field, String when, String[] is) {
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("kind", kind);
        condition.put("field", field);
        condition.put("when", when);
        condition.put("is", List.of(is));
        return condition;
    }

    private static void require(Class<?> raw, Schema<?> model) {
        for (RecordComponent part : raw.getRecordComponents()) {
            boolean optional = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean listed = model.getRequired() != null && model.getRequired().contains(part.getName());
            if (!optional && !listed && model.getProperties().containsKey(part.getName())) {
                model.addRequiredItem(part.getName());
            }
        }
    }
}

package dev.plumbline.platform.json;

import dev.plumbline.platform.Moments;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Id;
import dev.plumbline.shared.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** JSON in one spelling: strict about what comes in, ids and enumerations as plain text. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return builder -> builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addModule(values());
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule("plumbline") {
            private static final long serialVersionUID = 1;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addDeserializers(new RecordedValues());
            }
        };
        module.addSerializer(Id.class, written(Id.class, id -> id.value().toString()));
        module.addSerializer(Coded.class, written(Coded.class, Coded::code));
        module.addSerializer(Currency.class, written(Currency.class, Currency::getCurrencyCode));
        module.addSerializer(Locale.class, written(Locale.class, Locale::toLanguageTag));
        module.addSerializer(Version.class, new StdSerializer<Version>(Version.class) {
            @Override
            public void serialize(Version value, JsonGenerator out, SerializationContext context) {
                out.writeNumber(value.value());
            }
        });
        module.addDeserializer(String.class, new CleanText());
        module.addDeserializer(Instant.class, moment(Instant.class, Moments::instant));
        module.addDeserializer(LocalDate.class, moment(LocalDate.class, Moments::date));
        return module;
    }

    private static <T> StdDeserializer<T> moment(Class<T> type, Function<String, T> parse) {
        return new StdDeserializer<>(type) {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                    throw new TextProblem(parser, "type", "This must be a date as text, by ISO 8601.");
                }
                try {
                    return parse.apply(parser.getString());
                } catch (Moments.OutOfRange e) {
                    throw new TextProblem(parser, Moments.OutOfRange.CODE, e.explanation());
                } catch (IllegalArgumentException e) {
                    throw new TextProblem(parser, "type", "This is no date by ISO 8601.");
                }
            }
        };
    }

    private static <T> StdSerializer<T> written(Class<T> type, Function<T, String> text) {
        return new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeString(text.apply(value));
            }
        };
    }

    /** Ids and enumerations, whose types are many and whose form is one. */
    private static final class RecordedValues extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return Id.class.isAssignableFrom(type.getRawClass())
                    ? read(type.getRawClass(), text -> Values.id(type.getRawClass(), UUID.fromString(text)))
                    : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return Coded.class.isAssignableFrom(type.getRawClass())
                    ? read(type.getRawClass(), text -> Values.coded(type.getRawClass(), text))
                    : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
            return Id.class.isAssignableFrom(valueType) || Coded.class.isAssignableFrom(valueType);
        }

        private static StdDeserializer<Object> read(Class<?> type, Function<String, Object> parse) {
            return new StdDeserializer<>(type) {
                @Override
                public Object deserialize(JsonParser parser, DeserializationContext context) {
                    String text = parser.getString();
                    try {
                        return parse.apply(text);
                    } catch (IllegalArgumentException e) {
                        throw new TextProblem(parser, "unknown", "This is not one of the allowed values.");
                    }
                }
            };
        }
    }

    /** Texts are stripped, brought to one Unicode form (NFC), and hold no control characters and no half characters. */
    private static final class CleanText extends StdDeserializer<String> {
        CleanText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isScalarValue()
                    || parser.currentToken().isNumeric()
                    || parser.currentToken().isBoolean()) {
                throw new TextProblem(parser, "type", "This must be a text.");
            }
            String text = parser.getString();
            if (Values.hasForbiddenCharacter(text)) {
                throw new TextProblem(
                        parser,
                        "character",
                        "This text holds a character that cannot be stored (NUL, control or half).");
            }
            return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        }
    }
}

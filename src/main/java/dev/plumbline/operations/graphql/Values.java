package dev.plumbline.operations.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Values that GraphQL has no name for. They go out as the answer has them; what comes in is judged by the door, after its kind. */
final class Values {
    static final GraphQLScalarType UUID_TEXT =
            scalar("UUID", "An id, as in 0198c5e2-7c1e-7bb0-8a53-1f6f0e1c2d3b.", Values::isId);
    static final GraphQLScalarType DATE = scalar("Date", "A day, as in 2026-11-30.", String.class::isInstance);
    static final GraphQLScalarType DATE_TIME =
            scalar("DateTime", "An instant, as in 2026-11-30T09:00:00Z.", String.class::isInstance);
    static final GraphQLScalarType LONG = scalar("Long", "A whole number of up to 64 bits.", Values::isWhole);
    static final GraphQLScalarType DECIMAL = scalar("Decimal", "An exact decimal number.", Number.class::isInstance);
    static final GraphQLScalarType JSON = scalar("JSON", "Any JSON: its members are not known beforehand.", v -> true);

    private Values() {}

    private static GraphQLScalarType scalar(String name, String description, Predicate<Object> accepts) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .description(description)
                .coercing(new Passed(name, accepts))
                .build();
    }

    private static boolean isId(Object value) {
        try {
            return value instanceof String text
                    && UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isWhole(Object value) {
        try {
            return value instanceof Number number
                    && new BigDecimal(number.toString()).longValueExact() != Long.MIN_VALUE;
        } catch (ArithmeticException | NumberFormatException e) {
            return false;
        }
    }

    private record Passed(String name, Predicate<Object> accepts) implements Coercing<Object, Object> {
        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object parseValue(Object value, GraphQLContext context, Locale locale) {
            if (!accepts.test(value)) {
                throw new CoercingParseValueException("This is no " + name + ".");
            }
            return value;
        }

        @Override
        public Object parseLiteral(
                Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            Object value = plain(literal);
            if (value == null || !accepts.test(value)) {
                throw new CoercingParseLiteralException("This is no " + name + ".");
            }
            return value;
        }

        private static @Nullable Object plain(Value<?> literal) {
            return switch (literal) {
                case StringValue text -> text.getValue();
                case IntValue number -> number.getValue();
                case FloatValue number -> number.getValue();
                case BooleanValue truth -> truth.isValue();
                default -> null;
            };
        }
    }
}

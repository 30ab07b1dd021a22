package dev.plumbline.operations.graphql;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Types of GraphQL out of the schemas of the API's description, each made when it is first needed. A record is a type of its own
 * name, what has no name is called after where it stands. What GraphQL cannot spell is JSON, or a text.
 */
final class SchemaTypes {
    private static final String REFERENCE = "#/components/schemas/";
    private static final Pattern NAME = Pattern.compile("(?!__)[_A-Za-z][_0-9A-Za-z]*");
    private static final Set<String> NO_CODES = Set.of("true", "false", "null");
    private static final Set<String> TAKEN = Set.of(
            "Query", "Int", "Float", "String", "Boolean", "ID", "UUID", "Date", "DateTime", "Long", "Decimal", "JSON");

    private final JsonNode schemas;
    private final Set<String> names = new HashSet<>(TAKEN);
    private final Set<String> begun = new HashSet<>();
    private final Set<GraphQLType> made = new LinkedHashSet<>();

    SchemaTypes(JsonNode description) {
        this.schemas = description.path("components").path("schemas");
        names.addAll(schemas.propertyNames());
    }

    /** What was made so far, besides what is referred to by name. */
    Set<GraphQLType> made() {
        return made;
    }

    GraphQLFieldDefinition field(ReadOperation operation) {
        GraphQLFieldDefinition.Builder field = GraphQLFieldDefinition.newFieldDefinition()
                .name(operation.name())
                .description(operation.summary())
                .type((GraphQLOutputType) type(operation.answer(), ReadOperation.capital(operation.name())))
                .arguments(operation.parameters().stream()
                        .filter(parameter -> NAME.matcher(parameter.name()).matches())
                        .map(parameter -> argument(operation, parameter))
                        .toList());
        return operation.deprecated()
                ? field.deprecate("Published before; another read has taken its place.")
                        .build()
                : field.build();
    }

    private GraphQLArgument argument(ReadOperation operation, ReadOperation.Parameter parameter) {
        String owner = ReadOperation.capital(operation.name()) + ReadOperation.capital(parameter.name());
        GraphQLType type = type(parameter.schema(), owner);
        return GraphQLArgument.newArgument()
                .name(parameter.name())
                .type((GraphQLInputType) (parameter.required() ? GraphQLNonNull.nonNull(type) : type))
                .build();
    }

    /** @param owner what a type is called that has no name of its own */
    private GraphQLType type(JsonNode schema, String owner) {
        String reference = schema.path("$ref").asString("");
        if (reference.startsWith(REFERENCE)) {
            String name = reference.substring(REFERENCE.length());
            JsonNode referred = schemas.path(name);
            return isRecord(referred) ? object(referred, named(name)) : type(referred, name);
        }
        if (schema.has("items")) {
            return GraphQLList.list(GraphQLNonNull.nonNull(type(schema.path("items"), owner)));
        }
        if (schema.has("enum")) {
            return codes(schema.path("enum"), owner);
        }
        return isRecord(schema) ? object(schema, free(owner)) : scalar(schema);
    }

    private static boolean isRecord(JsonNode schema) {
        Set<String> names = Set.copyOf(schema.path("properties").propertyNames());
        return !names.isEmpty() && names.stream().allMatch(isName());
    }

    private static Predicate<String> isName() {
        return NAME.asMatchPredicate();
    }

    /** Referred to by its name, so that a record may hold others of its kind. */
    private GraphQLType object(JsonNode schema, String name) {
        if (begun.add(name)) {
            Set<String> required = schema.path("required")
                    .valueStream()
                    .map(JsonNode::asString)
                    .collect(Collectors.toSet());
            GraphQLObjectType.Builder object = GraphQLObjectType.newObject()
                    .name(name)
                    .description(schema.path("description").asString(null));
            schema.path("properties")
                    .properties()
                    .forEach(property -> object.field(member(
                            name, property.getKey(), property.getValue(), required.contains(property.getKey()))));
            made.add(object.build());
        }
        return GraphQLTypeReference.typeRef(name);
    }

    private GraphQLFieldDefinition member(String owner, String name, JsonNode schema, boolean required) {
        GraphQLType type = type(schema, owner + ReadOperation.capital(name));
        boolean always = required && !types(schema).contains("null");
        return GraphQLFieldDefinition.newFieldDefinition()
                .name(name)
                .description(schema.path("description").asString(null))
                .type((GraphQLOutputType) (always ? GraphQLNonNull.nonNull(type) : type))
                .build();
    }

    private GraphQLType codes(JsonNode codes, String owner) {
        List<String> values = codes.valueStream()
                .filter(code -> !code.isNull())
                .map(code -> code.asString(""))
                .toList();
        if (values.isEmpty() || !values.stream().allMatch(isName().and(code -> !NO_CODES.contains(code)))) {
            return Scalars.GraphQLString;
        }
        String name = free(owner);
        GraphQLEnumType.Builder type = GraphQLEnumType.newEnum().name(name);
        values.forEach(type::value);
        made.add(type.build());
        return GraphQLTypeReference.typeRef(name);
    }

    private static GraphQLScalarType scalar(JsonNode schema) {
        String format = schema.path("format").asString("");
        List<String> types = types(schema);
        if (types.contains("string")) {
            return switch (format) {
                case "uuid" -> Values.UUID_TEXT;
                case "date" -> Values.DATE;
                case "date-time" -> Values.DATE_TIME;
                default -> Scalars.GraphQLString;
            };
        }
        if (types.contains("boolean")) {
            return Scalars.GraphQLBoolean;
        }
        if (types.contains("integer")) {
            return format.equals("int32") ? Scalars.GraphQLInt : Values.LONG;
        }
        if (types.contains("number")) {
            return format.equals("double") ? Scalars.GraphQLFloat : Values.DECIMAL;
        }
        return Values.JSON;
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString(""));
    }

    private static String named(String name) {
        return TAKEN.contains(name) ? name + "Record" : name;
    }

    /** A name that no other type has. */
    private String free(String wanted) {
        String name = wanted;
        while (!names.add(name)) {
            name = name + "Value";
        }
        return name;
    }
}

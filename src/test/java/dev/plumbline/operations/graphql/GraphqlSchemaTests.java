package dev.plumbline.operations.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Contract;
import dev.plumbline.Http;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaPrinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** The schema is that of the running server, committed, and whole. */
class GraphqlSchemaTests extends GraphqlTest {
    /** They say how it is at the moment. */
    private static final Set<String> MOVING = Set.of("figureShow", "responseMetrics");

    @Autowired
    private GraphQlSource source;

    private GraphQLSchema schema;

    @BeforeEach
    void makeIt() {
        assertThat(ask(owner(), "{ __typename }")
                        .path("data")
                        .path("__typename")
                        .asString())
                .isEqualTo("Query");
        schema = source.schema();
    }

    @Test
    void theSchemaIsAsCommitted() {
        SchemaPrinter printer =
                new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false));

        Contract.check(Path.of("api/schema.graphqls"), printer.print(schema));
    }

    @Test
    void everyReadOfTheApiIsAField() {
        JsonNode paths = owner().get("/api/openapi").expect(200).json().path("paths");
        Map<String, Set<String>> described = new TreeMap<>();
        paths.properties().forEach(path -> {
            JsonNode get = path.getValue().path("get");
            boolean json = get.path("responses").path("200").path("content").has("application/json");
            if (path.getKey().startsWith("/api/v1/") && json) {
                described.put(
                        ReadOperation.camel(get.path("operationId").asString()),
                        get.path("parameters")
                                .valueStream()
                                .map(each -> each.path("name").asString())
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        });
        Map<String, Set<String>> fields = new TreeMap<>();
        for (GraphQLFieldDefinition field : schema.getQueryType().getFieldDefinitions()) {
            fields.put(
                    field.getName(),
                    field.getArguments().stream()
                            .map(GraphQLArgument::getName)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }

        assertThat(fields).isEqualTo(described).hasSizeGreaterThan(120);
        assertThat(schema.getMutationType()).isNull();
        assertThat(schema.getSubscriptionType()).isNull();
    }

    /** Every read that needs nothing to be said, with all of its fields, against the call that it is made of. */
    @Test
    void aFieldAnswersWhatItsCallAnswers() {
        client("Oak Roofs", "1 Oak Street");
        Http owner = owner();
        JsonNode description = owner().get("/api/openapi").expect(200).json();
        Map<String, String> wrong = new LinkedHashMap<>();
        int compared = 0;
        for (ReadOperation read : ReadOperation.of(description)) {
            if (read.parameters().stream().noneMatch(ReadOperation.Parameter::required)
                    && !MOVING.contains(read.name())) {
                GraphQLFieldDefinition field = schema.getQueryType().getFieldDefinition(read.name());
                JsonNode answer =
                        ask(owner, "{ " + read.name() + limit(field) + " " + selection(field.getType(), 4) + " }");
                Http.Answer http = owner.get(read.route() + (limit(field).isEmpty() ? "" : "?limit=3"));
                String difference = http.status() == 200
                        ? difference(answer, answer.path("data").path(read.name()), http.json(), read.name())
                        : codes(answer).equals(List.of(http.code())) ? "" : http.code() + " " + answer;
                compared++;
                if (!difference.isEmpty()) {
                    wrong.put(read.name(), difference);
                }
            }
        }
        System.out.printf("GraphQL: %d reads compared with their calls, %d differ%n", compared, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(50);
    }

    private static String limit(GraphQLFieldDefinition field) {
        return field.getArgument("limit") == null ? "" : "(limit: 3)";
    }

    private static String selection(GraphQLType type, int depth) {
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType object)) {
            return "";
        }
        List<String> fields = new ArrayList<>(List.of("__typename"));
        for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
            boolean leaf = !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType);
            if (leaf || depth > 1) {
                fields.add(field.getName() + selection(field.getType(), depth - 1));
            }
        }
        return fields.stream().collect(Collectors.joining(" ", " { ", " }"));
    }

    private static String difference(JsonNode answer, JsonNode told, JsonNode http, String at) {
        if (answer.has("errors")) {
            String text = answer.path("errors").toString();
            return text.substring(0, Math.min(300, text.length()));
        }
        return difference(told, http, at);
    }

    private static String difference(JsonNode told, JsonNode http, String at) {
        if (told.isObject()) {
            return told.properties().stream()
                    .filter(member -> !member.getKey().equals("__typename"))
                    .map(member ->
                            difference(member.getValue(), http.path(member.getKey()), at + "." + member.getKey()))
                    .collect(Collectors.joining());
        }
        if (told.isArray()) {
            StringBuilder found = new StringBuilder(told.size() == http.size() ? "" : at + " has another length; ");
            for (int i = 0; i < told.size(); i++) {
                found.append(difference(told.get(i), http.path(i), at + "[]"));
            }
            return found.toString();
        }
        boolean none = told.isNull() && (http.isMissingNode() || http.isNull());
        return none || told.asString("").equals(http.asString("")) && !told.isNull()
                ? ""
                : at + " " + told + " " + http + "; ";
    }
}

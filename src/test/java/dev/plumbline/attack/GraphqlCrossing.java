package dev.plumbline.attack;

import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every field of {@code Query} × every argument that is an id × other firms' real records: answered as what nobody has. And
 * every field as it is, for anything of another firm.
 */
final class GraphqlCrossing {
    private static final int DEPTH = 3;
    private static final Map<String, String> VALUES =
            Map.of("number", "2", "kind", "\"leads\"", "letter", "\"invitation\"", "recordKind", "\"leads\"");

    private final Target target;
    private final Estate mine;
    private final List<Estate> others;
    private final GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().parse(Path.of("api/schema.graphqls").toFile()));
    private final Map<String, Operation> operations = new TreeMap<>();
    private int compared;
    private int telling;

    GraphqlCrossing(Target target, Estate mine, List<Estate> others) {
        this.target = target;
        this.mine = mine;
        this.others = others;
        target.planted(false).forEach(o -> operations.put(field(o), o));
    }

    int compared() {
        return compared;
    }

    /** Arguments for which an own record was answered otherwise than one that nobody has. */
    int telling() {
        return telling;
    }

    private static String field(Operation operation) {
        String[] words = operation.described().path("operationId").asString("").split("[.-]");
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1))
                        .collect(Collectors.joining());
    }

    /** Where a role of mine is told anything of another firm. */
    List<String> crossings(BuiltInRole role) {
        List<String> found = new ArrayList<>();
        Http caller = new Http(target.base(), Map.of()).as(mine.signedIn(role));
        for (GraphQLFieldDefinition field : schema.getQueryType().getFieldDefinitions()) {
            for (GraphQLArgument argument : ids(field)) {
                found.addAll(crossings(caller, field, argument));
            }
            if (field.getArguments().stream().noneMatch(a -> isRequired(a) && isId(a))) {
                String told = ask(caller, query(field, null), UUID.randomUUID());
                others.stream()
                        .filter(o -> shows(told, o, null))
                        .forEach(o -> found.add(field.getName() + " shows something of " + o.marker()));
            }
        }
        return found;
    }

    private List<String> crossings(Http caller, GraphQLFieldDefinition field, GraphQLArgument argument) {
        List<String> found = new ArrayList<>();
        String query = query(field, argument);
        String none = ask(caller, query, UUID.randomUUID());
        for (Estate other : others) {
            for (UUID foreign : candidates(other, field, argument)) {
                String told = ask(caller, query, foreign);
                if (!told.equals(none) || shows(told, other, foreign)) {
                    found.add(field.getName() + " " + argument.getName() + ": " + told + " but absent " + none);
                }
            }
        }
        boolean tells = meant(mine, field, argument)
                .map(row -> !ask(caller, query, row.id()).equals(none))
                .orElse(false);
        telling += tells ? 1 : 0;
        return found;
    }

    private List<UUID> candidates(Estate other, GraphQLFieldDefinition field, GraphQLArgument argument) {
        return meant(other, field, argument)
                .map(row -> List.of(row.id()))
                .orElseGet(() -> other.data().tables().values().stream()
                        .flatMap(rows -> rows.stream().limit(1))
                        .map(FirmData.Row::id)
                        .toList());
    }

    private Optional<FirmData.Row> meant(Estate estate, GraphQLFieldDefinition field, GraphQLArgument argument) {
        Operation operation = operations.get(field.getName());
        String place = operation.variables().contains(argument.getName()) ? "path:" : "query:";
        return FirmCrossing.own(estate, operation, place + argument.getName());
    }

    private static boolean shows(String told, Estate other, UUID asked) {
        return told.contains(other.marker())
                || other.data().ids().filter(id -> !id.equals(asked)).anyMatch(id -> told.contains(id.toString()));
    }

    private static List<GraphQLArgument> ids(GraphQLFieldDefinition field) {
        return field.getArguments().stream().filter(GraphqlCrossing::isId).toList();
    }

    private static boolean isId(GraphQLArgument argument) {
        return GraphQLTypeUtil.unwrapAll(argument.getType()).getName().equals("UUID");
    }

    private static boolean isList(GraphQLArgument argument) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(argument.getType()));
    }

    private static boolean isRequired(GraphQLArgument argument) {
        return argument.getType() instanceof GraphQLNonNull;
    }

    /** With the argument, if there is one, and what must be said besides. */
    private String query(GraphQLFieldDefinition field, GraphQLArgument asked) {
        List<String> said = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            if (argument == asked) {
                said.add(argument.getName() + (isList(argument) ? ": [$id]" : ": $id"));
            } else if (argument.getName().equals("limit")) {
                said.add("limit: 5");
            } else if (isRequired(argument)) {
                said.add(argument.getName() + ": " + value(field, argument));
            }
        }
        String arguments = said.isEmpty() ? "" : said.stream().collect(Collectors.joining(", ", "(", ")"));
        return (asked == null ? "{ " : "query($id: UUID!) { ") + field.getName() + arguments
                + selection(field.getType(), DEPTH) + " }";
    }

    private String value(GraphQLFieldDefinition field, GraphQLArgument argument) {
        if (isId(argument)) {
            return '"'
                    + meant(mine, field, argument)
                            .map(FirmData.Row::id)
                            .orElse(Samples.ABSENT)
                            .toString()
                    + '"';
        }
        if (GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLEnumType choice) {
            return choice.getValues().getFirst().getName();
        }
        String type = GraphQLTypeUtil.unwrapAll(argument.getType()).getName();
        return VALUES.getOrDefault(argument.getName(), type.equals("String") ? "\"x\"" : "1");
    }

    private static String selection(GraphQLType type, int depth) {
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType object)) {
            return "";
        }
        return object.getFieldDefinitions().stream()
                .filter(f -> depth > 1 || !(GraphQLTypeUtil.unwrapAll(f.getType()) instanceof GraphQLObjectType))
                .map(f -> f.getName() + selection(f.getType(), depth - 1))
                .collect(Collectors.joining(" ", " { __typename ", " }"));
    }

    /** The answer, which is one of a query that the schema takes, without what is another each time. */
    private String ask(Http caller, String query, UUID id) {
        compared++;
        String text = caller.post("/graphql", Map.of("query", query, "variables", Map.of("id", id)))
                .expect(200)
                .text();
        if (text.contains("\"graphql.")) {
            throw new AssertionError(query + " " + text);
        }
        return text.replaceAll("\"requestId\":\"[^\"]*\"", "")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "<time>")
                .replace(id.toString(), "<sent>");
    }
}

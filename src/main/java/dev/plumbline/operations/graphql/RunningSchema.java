package dev.plumbline.operations.graphql;

import dev.plumbline.platform.ApiModel;
import dev.plumbline.platform.InnerCalls;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of the running server: made with the first query, of what the API says of itself. */
@Component
class RunningSchema implements GraphQlSource {
    private final ApiModel api;
    private final InnerCalls calls;
    private final JsonMapper json;
    private volatile @Nullable Made made;

    private record Made(GraphQlSource source, Documents documents, ExecutionGraphQlService service) {}

    RunningSchema(ApiModel api, InnerCalls calls, JsonMapper json) {
        this.api = api;
        this.calls = calls;
        this.json = json;
    }

    @Override
    public GraphQL graphQl() {
        return made().source().graphQl();
    }

    @Override
    public GraphQLSchema schema() {
        return made().source().schema();
    }

    Documents documents() {
        return made().documents();
    }

    /** What answers queries; it looks at the schema as soon as it is made. */
    ExecutionGraphQlService service() {
        return made().service();
    }

    private Made made() {
        Made before = made;
        return before == null ? make() : before;
    }

    private synchronized Made make() {
        Made before = made;
        if (before == null) {
            GraphQLSchema schema = schema(api.described(), operation -> new CallFetcher(operation, calls, json));
            Documents documents = new Documents(schema);
            GraphQlSource source = GraphQlSource.builder(schema)
                    .configureGraphQl(graphql -> graphql.preparsedDocumentProvider(documents))
                    .build();
            before = new Made(source, documents, new DefaultExecutionGraphQlService(source));
            made = before;
        }
        return before;
    }

    /** How a read is answered. */
    @FunctionalInterface
    interface Answering {
        DataFetcher<?> of(ReadOperation operation);
    }

    static GraphQLSchema schema(JsonNode description, Answering answering) {
        SchemaTypes types = new SchemaTypes(description);
        GraphQLObjectType.Builder query = GraphQLObjectType.newObject()
                .name("Query")
                .description("What can be read; each field is a call, and refused as that is.");
        GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry()
                .defaultDataFetcher(DataFetcherFactories.useDataFetcher(RunningSchema::member));
        List<ReadOperation> operations = ReadOperation.of(description);
        for (ReadOperation operation : operations) {
            query.field(types.field(operation));
            code.dataFetcher(FieldCoordinates.coordinates("Query", operation.name()), answering.of(operation));
        }
        return GraphQLSchema.newSchema()
                .query(query)
                .additionalTypes(types.made())
                .codeRegistry(code.build())
                .build();
    }

    private static @Nullable Object member(DataFetchingEnvironment field) {
        return field.getSource() instanceof Map<?, ?> record
                ? record.get(field.getField().getName())
                : null;
    }
}

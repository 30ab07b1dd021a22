package dev.plumbline.operations.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.operations.OperationsProblem;
import dev.plumbline.shared.Problem;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Queries that have been read: how much each asks for is weighed before it is compared with the schema, which costs more. */
final class Documents implements PreparsedDocumentProvider {
    static final int TEXT_MAX = 16_384;
    private static final int TOKENS_MAX = 3_000;
    /** Of all texts together: what is made of a text is many times as large. */
    private static final long CHARACTERS_MAX = 512 << 10;

    private static final ParserOptions OPTIONS = ParserOptions.getDefaultParserOptions()
            .transform(options ->
                    options.maxCharacters(TEXT_MAX).maxTokens(TOKENS_MAX).maxWhitespaceTokens(TEXT_MAX));

    private final GraphQLSchema schema;
    private final Cache<String, PreparsedDocumentEntry> read = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_MAX)
            .weigher((String text, PreparsedDocumentEntry document) -> text.length())
            .executor(Runnable::run)
            .build();

    Documents(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * Reads a query, and compares it with the schema if that was not done before.
     *
     * @throws Problem when it is no GraphQL, or asks for more than it may
     */
    void require(String text, @Nullable String operation, Map<String, @Nullable Object> variables) {
        if (text.length() > TEXT_MAX) {
            throw tooLong();
        }
        PreparsedDocumentEntry before = read.getIfPresent(text);
        Document document = before == null ? parsed(text) : before.getDocument();
        Weight.of(schema, document, operation, variables).require();
        if (before == null) {
            List<ValidationError> errors = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
            read.put(text, new PreparsedDocumentEntry(document, errors));
        }
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> otherwise) {
        PreparsedDocumentEntry found = read.getIfPresent(String.valueOf(input.getQuery()));
        return CompletableFuture.completedFuture(found == null ? otherwise.apply(input) : found);
    }

    private static Document parsed(String text) {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(OPTIONS)
                    .locale(Locale.ENGLISH)
                    .build());
        } catch (ParseCancelledException e) {
            throw tooLong();
        } catch (InvalidSyntaxException e) {
            throw Problem.of(OperationsProblem.QUERY_MALFORMED, String.valueOf(e.getMessage()));
        }
    }

    private static Problem tooLong() {
        return Problem.of(
                OperationsProblem.QUERY_TOO_LONG,
                "A query has up to " + TEXT_MAX + " characters and " + TOKENS_MAX
                        + " words and signs. Ask in several requests.");
    }
}

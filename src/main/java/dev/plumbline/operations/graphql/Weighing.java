package dev.plumbline.operations.graphql;

import dev.plumbline.shared.Page;
import graphql.language.Argument;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SelectionSetContainer;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Weighs one query. Each fragment is weighed once, however often it is used, and one that uses itself weighs nothing there: the
 * work is never more than the text. What the schema does not have is weighed as if it were one value.
 */
final class Weighing {
    /** How long a list within a record is taken to be. */
    private static final int INNER = 10;

    private static final long MOST = 1_000_000_000L;

    private final GraphQLSchema schema;
    private final Document document;
    private final Map<String, @Nullable Object> variables;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Load> weighed = new HashMap<>();

    /** What some selections weigh together. */
    private record Load(int depth, long cost, int calls) {
        static final Load NOTHING = new Load(0, 0, 0);

        Load with(Load other) {
            return new Load(Math.max(depth, other.depth), Math.min(MOST, cost + other.cost), (int)
                    Math.min(MOST, (long) calls + other.calls));
        }
    }

    /** Where selections stand: in a type, null where it is none of the schema's, and how long its lists are taken to be. */
    private record Place(@Nullable GraphQLObjectType type, boolean root, int size) {}

    Weighing(GraphQLSchema schema, Document document, Map<String, @Nullable Object> variables) {
        this.schema = schema;
        this.document = document;
        this.variables = variables;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, each -> each, (one, other) -> one));
    }

    Weight weigh(@Nullable String name) {
        int aliases = 0;
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof SelectionSetContainer<?> container) {
                aliases += aliases(container.getSelectionSet());
            }
        }
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        Load load = operations.stream()
                .filter(each -> name == null || name.isEmpty() || name.equals(each.getName()))
                .map(each -> load(each.getSelectionSet(), new Place(schema.getQueryType(), true, INNER)))
                .findFirst()
                .orElse(Load.NOTHING);
        return new Weight(load.depth(), load.cost(), load.calls(), aliases);
    }

    private static int aliases(@Nullable SelectionSet set) {
        int count = 0;
        for (Selection<?> selection : selections(set)) {
            count += selection instanceof Field field && field.getAlias() != null ? 1 : 0;
            count += selection instanceof SelectionSetContainer<?> container ? aliases(container.getSelectionSet()) : 0;
        }
        return count;
    }

    @SuppressWarnings("rawtypes")
    private static List<Selection> selections(@Nullable SelectionSet set) {
        return set == null ? List.of() : set.getSelections();
    }

    private Load load(@Nullable SelectionSet set, Place place) {
        Load load = Load.NOTHING;
        for (Selection<?> selection : selections(set)) {
            load = load.with(
                    switch (selection) {
                        case Field field -> field(field, place);
                        case InlineFragment inline -> load(inline.getSelectionSet(), place);
                        case FragmentSpread spread -> fragment(spread.getName(), place);
                        default -> Load.NOTHING;
                    });
        }
        return load;
    }

    private Load fragment(String name, Place place) {
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            return Load.NOTHING;
        }
        String key = name + " " + place.root() + " " + place.size() + " "
                + (place.type() == null ? "" : place.type().getName());
        Load before = weighed.putIfAbsent(key, Load.NOTHING);
        if (before != null) {
            return before;
        }
        Load load = load(fragment.getSelectionSet(), place);
        weighed.put(key, load);
        return load;
    }

    private Load field(Field field, Place place) {
        GraphQLFieldDefinition definition =
                place.type() == null ? null : place.type().getFieldDefinition(field.getName());
        boolean call = place.root() && definition != null;
        int size = call ? size(field) : place.size();
        GraphQLType type = definition == null ? null : definition.getType();
        boolean list = type != null && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
        GraphQLObjectType inner =
                type != null && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType object ? object : null;
        Load children = load(field.getSelectionSet(), new Place(inner, false, call ? size : INNER));
        long cost = (call ? Weight.CALL : 1) + children.cost() * (list ? size : 1);
        // How deep the schema itself is looked into the library limits.
        int depth = place.root() && field.getName().startsWith("__") ? 1 : 1 + children.depth();
        return new Load(depth, Math.min(MOST, cost), call ? 1 : 0);
    }

    private int size(Field field) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals("limit"))
                .findFirst()
                .flatMap(this::number)
                .map(limit -> Math.clamp(limit, 1, Page.MAX))
                .orElse(Page.DEFAULT);
    }

    private Optional<Long> number(Argument argument) {
        Value<?> value = argument.getValue();
        if (value instanceof VariableReference variable) {
            return variables.get(variable.getName()) instanceof Number number
                    ? Optional.of(number.longValue())
                    : Optional.of((long) Page.MAX);
        }
        return value instanceof IntValue number ? Optional.of(number.getValue().longValue()) : Optional.empty();
    }
}

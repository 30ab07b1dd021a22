package dev.plumbline.shared;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The states of a kind of record and the named commands between them. Declared once; installed in the database at start,
 * where a trigger refuses every other change; drawn in the documents by a test.
 *
 * @param name  schema and table, {@code sales.lead}
 * @param edges from-null is creation
 * @param apart pairs of commands that one person may not both do on one record
 */
public record Lifecycle<S extends Enum<S> & Coded>(
        String name, Class<S> states, List<Edge<S>> edges, List<Apart> apart) {

    public record Edge<S>(String command, @Nullable S from, S to, String permission) {}

    public record Apart(String command, String other) {}

    public static <S extends Enum<S> & Coded> Builder<S> of(String name, Class<S> states) {
        return new Builder<>(name, states);
    }

    public boolean allows(String command, S from, S to) {
        return edges.stream().anyMatch(e -> e.command().equals(command) && from == e.from() && e.to() == to);
    }

    /** The state that {@code command} leads to from here; null when it does not apply or more than one is possible. */
    public @Nullable S next(S from, String command) {
        List<S> targets = edges.stream()
                .filter(e -> e.command().equals(command) && from == e.from())
                .map(Edge::to)
                .toList();
        return targets.size() == 1 ? targets.getFirst() : null;
    }

    public boolean applies(String command, S from) {
        return edges.stream().anyMatch(e -> e.command().equals(command) && from == e.from());
    }

    public Set<String> commands() {
        Set<String> names = new LinkedHashSet<>();
        edges.stream().filter(e -> e.from() != null).forEach(e -> names.add(e.command()));
        return names;
    }

    /** The permission that {@code command} needs. */
    public String permission(String command) {
        return edges.stream()
                .filter(e -> e.command().equals(command))
                .map(Edge::permission)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no command " + command));
    }

    /** The requirement that every command has: the record is in a state from which it may be called. */
    public Requirement stateAllows(String command, S now) {
        List<String> from = edges.stream()
                .filter(e -> e.command().equals(command) && e.from() != null)
                .map(e -> java.util.Objects.requireNonNull(e.from()).code())
                .distinct()
                .toList();
        return Requirement.of(
                "state",
                applies(command, now),
                "It is " + words(now.code()) + ".",
                new Requirement.Rule("Possible from: " + words(String.join(", ", from)) + ".", "Lifecycle of " + name));
    }

    private static String words(String code) {
        return code.replace('_', ' ');
    }

    public static final class Builder<S extends Enum<S> & Coded> {
        private final String name;
        private final Class<S> states;
        private final List<Edge<S>> edges = new ArrayList<>();
        private final List<Apart> apart = new ArrayList<>();

        private Builder(String name, Class<S> states) {
            this.name = name;
            this.states = states;
        }

        public Builder<S> created(String command, S in, String permission) {
            edges.add(new Edge<>(command, null, in, permission));
            return this;
        }

        @SafeVarargs
        public final Builder<S> command(String command, String permission, S to, S... from) {
            for (S state : from) {
                edges.add(new Edge<>(command, state, to, permission));
            }
            return this;
        }

        public Builder<S> apart(String command, String other) {
            apart.add(new Apart(command, other));
            apart.add(new Apart(other, command));
            return this;
        }

        public Lifecycle<S> build() {
            return new Lifecycle<>(name, states, List.copyOf(edges), List.copyOf(apart));
        }
    }
}

package dev.plumbline.operations.uimap;

import dev.plumbline.platform.Preconditions;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Lifecycle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds of which resource each lifecycle is, and which call performs each command. By name first: {@code sales.capture_form} is
 * of {@code sales.capture-form}; then by the states that a record of the module can be in. What no call performs is left to the
 * system.
 */
final class MapGraphs {
    private static final String STATUS = "/status";

    private final List<MapResource> resources;
    private final List<Lifecycle<?>> lifecycles;
    private final Map<String, String> performed;
    private final Map<String, Preconditions> preconditions;

    /** @param performed commands by the operations that say they perform them, as {@code lifecycle:command} */
    MapGraphs(
            List<MapResource> resources,
            List<Lifecycle<?>> lifecycles,
            Map<String, String> performed,
            Map<String, Preconditions> preconditions) {
        this.resources = resources;
        this.lifecycles = lifecycles;
        this.performed = performed;
        this.preconditions = preconditions;
    }

    List<MapResource> joined() {
        return resources.stream()
                .map(resource -> lifecycles.stream()
                        .filter(each -> ownerOf(each).filter(resource::equals).isPresent())
                        .findFirst()
                        .map(lifecycle -> resource.with(graph(lifecycle), commands(lifecycle, resource)))
                        .orElse(resource))
                .toList();
    }

    private Optional<MapResource> ownerOf(Lifecycle<?> lifecycle) {
        String id = idOf(lifecycle);
        String module = id.substring(0, id.indexOf('.'));
        Set<String> states = Set.copyOf(states(lifecycle));
        return resources.stream()
                .filter(resource -> resource.id().equals(id))
                .findFirst()
                .or(() -> resources.stream()
                        .filter(resource -> resource.module().equals(module) && !isNamed(resource))
                        .filter(resource -> statesOf(resource).contains(states))
                        .min(Comparator.comparing(resource -> resource.path().length())));
    }

    private boolean isNamed(MapResource resource) {
        return lifecycles.stream().anyMatch(each -> idOf(each).equals(resource.id()));
    }

    private static String idOf(Lifecycle<?> lifecycle) {
        return lifecycle.name().replace('_', '-');
    }

    /** The states that each answer of a resource names. */
    private static List<Set<String>> statesOf(MapResource resource) {
        return resource.calls().stream()
                .flatMap(call -> call.answer().stream())
                .filter(field -> field.pointer().equals(STATUS))
                .map(field -> Set.copyOf(field.choices()))
                .toList();
    }

    private static <S extends Enum<S> & Coded> List<String> states(Lifecycle<S> lifecycle) {
        return Arrays.stream(lifecycle.states().getEnumConstants())
                .map(Coded::code)
                .toList();
    }

    private static <S extends Enum<S> & Coded> MapGraph graph(Lifecycle<S> lifecycle) {
        return new MapGraph(
                lifecycle.name(),
                states(lifecycle),
                lifecycle.edges().stream()
                        .map(edge -> new MapGraph.Transition(
                                edge.command(), code(edge.from()), edge.to().code()))
                        .toList());
    }

    private <S extends Enum<S> & Coded> List<MapCommand> commands(Lifecycle<S> lifecycle, MapResource resource) {
        Set<String> names = new LinkedHashSet<>();
        lifecycle.edges().forEach(edge -> names.add(edge.command()));
        return names.stream()
                .flatMap(name -> command(lifecycle, resource, name).stream())
                .toList();
    }

    private <S extends Enum<S> & Coded> Optional<MapCommand> command(
            Lifecycle<S> lifecycle, MapResource resource, String name) {
        List<Lifecycle.Edge<S>> edges = lifecycle.edges().stream()
                .filter(edge -> edge.command().equals(name))
                .toList();
        List<String> from = edges.stream()
                .filter(edge -> edge.from() != null)
                .map(edge -> Objects.requireNonNull(edge.from()).code())
                .distinct()
                .toList();
        return callOf(lifecycle.name(), resource, name, from.isEmpty())
                .map(call -> new MapCommand(
                        name,
                        MapFields.words(name),
                        call.operation(),
                        resource.module() + "." + call.feature(),
                        Stream.concat(
                                        Stream.of(lifecycle.permission(name)),
                                        Optional.ofNullable(call.permission()).stream())
                                .distinct()
                                .toList(),
                        from,
                        edges.stream().map(edge -> edge.to().code()).distinct().toList(),
                        from.isEmpty() ? null : needs(lifecycle.name(), name),
                        lifecycle.apart().stream()
                                .filter(pair -> pair.command().equals(name))
                                .map(Lifecycle.Apart::other)
                                .toList()));
    }

    private Optional<MapCall> callOf(String lifecycle, MapResource resource, String command, boolean creates) {
        String verb = command.replace('_', '-');
        List<MapCall> module = resources.stream()
                .filter(each -> each.module().equals(resource.module()))
                .flatMap(each -> each.calls().stream())
                .filter(call -> !call.reads())
                .toList();
        return Stream.<Stream<MapCall>>of(
                        module.stream()
                                .filter(call -> (lifecycle + ":" + command).equals(performed.get(call.operation()))),
                        resource.calls().stream()
                                .filter(call -> !call.reads() && call.verb().equals(verb)),
                        module.stream()
                                .filter(call -> creates
                                        && call.kind().equals(MapCall.CREATE)
                                        && call.path().equals(resource.path())),
                        module.stream()
                                .filter(call -> call.path().startsWith(resource.path() + "/")
                                        && call.verb().equals(verb)))
                .flatMap(calls -> calls)
                .findFirst();
    }

    private @Nullable List<Preconditions.Needed> needs(String lifecycle, String command) {
        Preconditions known = preconditions.get(lifecycle);
        return known == null ? null : known.of(command);
    }

    private static @Nullable String code(@Nullable Coded state) {
        return state == null ? null : state.code();
    }
}

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
 * of {@code sales.capture-form}; then by the states that a record of the module can be in, or of
 * another one where the module shows none, as people of clients are shown with clients. What no call performs is left to the
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
                .or(() -> unnamed(states)
                        .filter(resource -> resource.module().equals(module))
                        .findFirst())
                .or(() -> unnamed(states).findFirst());
    }

    /** Those whose records can be in these states, the shortest path first. */
    private Stream<MapResource> unnamed(Set<String> states) {
        return resources.stream()
                .filter(resource -> !isNamed(resource))
                .filter(resource -> statesOf(resource).contains(states))
                .sorted(Comparator.comparing(resource -> resource.path().length()));
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
        return actOf(lifecycle.name(), resource, name, from.isEmpty())
                .map(act -> new MapCommand(
                        name,
                        MapFields.words(name),
                        act.call().operation(),
                        act.of().id(),
                        act.permissions(lifecycle.permission(name)),
                        from,
                        edges.stream().map(edge -> edge.to().code()).distinct().toList(),
                        from.isEmpty() ? null : needs(lifecycle.name(), name),
                        lifecycle.apart().stream()
                                .filter(pair -> pair.command().equals(name))
                                .map(Lifecycle.Apart::other)
                                .toList()));
    }

    /** What says that it performs it may be of any module; by its name only a call of this one is found. */
    private Optional<Act> actOf(String lifecycle, MapResource resource, String command, boolean creates) {
        String verb = command.replace('_', '-');
        List<Act> all = resources.stream()
                .flatMap(each -> each.calls().stream().map(call -> new Act(each, call)))
                .filter(act -> !act.call().reads())
                .toList();
        List<Act> module = all.stream()
                .filter(act -> act.of().module().equals(resource.module()))
                .toList();
        return Stream.<Stream<Act>>of(
                        all.stream()
                                .filter(act -> (lifecycle + ":" + command)
                                        .equals(performed.get(act.call().operation()))),
                        module.stream()
                                .filter(act -> act.of().id().equals(resource.id())
                                        && act.call().verb().equals(verb)),
                        module.stream()
                                .filter(act -> creates
                                        && act.call().kind().equals(MapCall.CREATE)
                                        && act.call().path().equals(resource.path())),
                        module.stream()
                                .filter(act -> act.call().path().startsWith(resource.path() + "/")
                                        && act.call().verb().equals(verb)))
                .flatMap(acts -> acts)
                .findFirst();
    }

    /** A call, and the resource of which it is. */
    private record Act(MapResource of, MapCall call) {
        /** All that it needs: where anybody may call, what the lifecycle names is not asked for. */
        List<String> permissions(String ofLifecycle) {
            String own = call.permission();
            return own == null
                    ? List.of()
                    : Stream.of(ofLifecycle, own).distinct().toList();
        }
    }

    private @Nullable List<Preconditions.Needed> needs(String lifecycle, String command) {
        Preconditions known = preconditions.get(lifecycle);
        return known == null ? null : known.of(command);
    }

    private static @Nullable String code(@Nullable Coded state) {
        return state == null ? null : state.code();
    }
}

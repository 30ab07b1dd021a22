package dev.plumbline.operations.uimap;

import dev.plumbline.operations.ModuleNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The resources that somebody may use.
 *
 * @param version of all that they may use; the same as the ETag
 */
record MapIndex(String version, List<Entry> resources) {
    /**
     * One resource in short.
     *
     * @param states how many states its lifecycle has; null where it has none
     */
    record Entry(
            String id,
            String module,
            String moduleLabel,
            String label,
            String description,
            String path,
            int fields,
            int calls,
            int commands,
            @Nullable Integer states) {
        static Entry of(MapResource resource) {
            MapGraph graph = resource.graph();
            return new Entry(
                    resource.id(),
                    resource.module(),
                    ModuleNames.of(resource.module()),
                    resource.label(),
                    resource.description(),
                    resource.path(),
                    resource.fields().size(),
                    resource.calls().size(),
                    resource.commands().size(),
                    graph == null ? null : graph.states().size());
        }
    }

    static MapIndex of(WholeMap.Sight sight) {
        return new MapIndex(
                sight.version(), sight.resources().stream().map(Entry::of).toList());
    }
}

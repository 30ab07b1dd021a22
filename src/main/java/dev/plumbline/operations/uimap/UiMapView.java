package dev.plumbline.operations.uimap;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.operations.ModuleNames;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The map as the predecessor's pack U (Valhalla) published it: modules, their sections, their calls. */
record UiMapView(List<Module> modules, Metadata metadata) {
    record Module(String id, String label, String description, List<Section> sections) {}

    record Section(String id, String label, String description, List<Endpoint> endpoints) {}

    record Endpoint(String method, String path, String summary, List<String> tags) {}

    /**
     * Of the map itself.
     *
     * @param version     of this shape; that of the contents is the ETag
     * @param lastUpdated when this node began to answer with it
     */
    record Metadata(
            String version,
            String description,
            @JsonProperty("last_updated") Instant lastUpdated) {}

    static UiMapView of(WholeMap.Sight sight, Instant since) {
        Map<String, List<MapResource>> byModule = sight.resources().stream()
                .collect(Collectors.groupingBy(MapResource::module, TreeMap::new, Collectors.toList()));
        return new UiMapView(
                byModule.entrySet().stream()
                        .map(module -> module(module.getKey(), module.getValue()))
                        .toList(),
                new Metadata(
                        "1.0",
                        "What you may use of Plumbline. Fields, commands and states are at /ui-map/resources.",
                        since));
    }

    private static Module module(String id, List<MapResource> resources) {
        return new Module(
                id,
                ModuleNames.of(id),
                resources.stream().map(MapResource::label).collect(Collectors.joining(", ")) + ".",
                resources.stream().map(UiMapView::section).toList());
    }

    private static Section section(MapResource resource) {
        return new Section(
                resource.id(),
                resource.label(),
                resource.description(),
                resource.calls().stream()
                        .map(call ->
                                new Endpoint(call.method(), call.path(), call.summary(), List.of(resource.module())))
                        .toList());
    }
}

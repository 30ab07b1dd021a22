package dev.plumbline.operations.uimap;

import dev.plumbline.platform.Caller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that a module has, with what can be done with it.
 *
 * @param id          module and feature: {@code sales.lead}
 * @param description what its first call does
 * @param path        the shortest address of its calls
 * @param fields      of the record, as read and as sent
 * @param graph       its lifecycle; null where it has none
 */
record MapResource(
        String id,
        String module,
        String label,
        String description,
        String path,
        List<MapField> fields,
        @Nullable MapGraph graph,
        List<MapCommand> commands,
        List<MapCall> calls) {

    MapResource with(@Nullable MapGraph states, List<MapCommand> named) {
        return new MapResource(id, module, label, description, path, fields, states, named, calls);
    }

    /** What of it somebody may use: empty when they may use nothing. */
    Optional<MapResource> seenBy(Caller caller) {
        List<MapCall> may =
                calls.stream().filter(call -> caller.may(call.permission())).toList();
        if (may.isEmpty()) {
            return Optional.empty();
        }
        boolean reads = may.stream().anyMatch(MapCall::reads);
        return Optional.of(new MapResource(
                id,
                module,
                label,
                may.getFirst().summary(),
                path,
                fieldsOf(may),
                reads ? graph : null,
                commands.stream()
                        .filter(each -> each.permissions().stream().allMatch(caller::may))
                        .toList(),
                may));
    }

    /** What is read of the record, and what only a form has. A field that no form has is there to be read. */
    private List<MapField> fieldsOf(List<MapCall> may) {
        Map<String, MapField> fields = new LinkedHashMap<>();
        readingOf(may).ifPresent(call -> call.answer().forEach(field -> fields.put(field.pointer(), field)));
        for (MapField sent : formOf(may)) {
            MapField read = fields.get(sent.pointer());
            fields.put(sent.pointer(), read == null ? sent : read.writable(sent));
        }
        return new ArrayList<>(fields.values());
    }

    /** What shows one record before what shows another thing of it: a preview, a count, its proof. */
    private Optional<MapCall> readingOf(List<MapCall> may) {
        List<MapCall> shows = ofKind(may, MapCall.SHOW);
        List<MapCall> lists = ofKind(may, MapCall.LIST);
        return Stream.of(
                        shows.stream()
                                .filter(show -> show.isOneOf(path)
                                        || lists.stream().anyMatch(list -> show.isOneOf(list.path()))),
                        shows.stream().filter(show -> show.path().equals(path)),
                        lists.stream().filter(list -> list.path().equals(path)),
                        lists.stream(),
                        shows.stream())
                .flatMap(calls -> calls)
                .findFirst();
    }

    private static List<MapCall> ofKind(List<MapCall> calls, String kind) {
        return calls.stream().filter(call -> call.kind().equals(kind)).toList();
    }

    private static List<MapField> formOf(List<MapCall> may) {
        return may.stream()
                .filter(call -> call.kind().equals(MapCall.CHANGE))
                .findFirst()
                .or(() -> may.stream()
                        .filter(call -> call.kind().equals(MapCall.CREATE))
                        .findFirst())
                .map(MapCall::body)
                .orElse(List.of());
    }
}

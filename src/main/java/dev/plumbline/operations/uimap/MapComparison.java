package dev.plumbline.operations.uimap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In what two roles differ.
 *
 * @param onlyFrom calls that the first may use and the second may not
 * @param onlyTo   calls that the second may use and the first may not
 * @param both     how many calls both may use
 */
record MapComparison(Side from, Side to, List<Call> onlyFrom, List<Call> onlyTo, int both) {

    /** @param role null for the caller */
    record Side(@Nullable String role, String version) {}

    /** One call of one of the two. */
    record Call(
            String resource,
            String method,
            String path,
            String summary,
            @Nullable String permission) {}

    static MapComparison of(Side from, List<MapResource> ofFrom, Side to, List<MapResource> ofTo) {
        Map<String, Call> left = calls(ofFrom);
        Map<String, Call> right = calls(ofTo);
        List<Call> onlyFrom = without(left, right);
        return new MapComparison(from, to, onlyFrom, without(right, left), left.size() - onlyFrom.size());
    }

    private static Map<String, Call> calls(List<MapResource> resources) {
        Map<String, Call> calls = new LinkedHashMap<>();
        for (MapResource resource : resources) {
            for (MapCall call : resource.calls()) {
                calls.put(
                        call.name(),
                        new Call(resource.id(), call.method(), call.path(), call.summary(), call.permission()));
            }
        }
        return calls;
    }

    private static List<Call> without(Map<String, Call> some, Map<String, Call> others) {
        Map<String, Call> rest = new LinkedHashMap<>(some);
        rest.keySet().removeAll(others.keySet());
        return new ArrayList<>(rest.values());
    }
}

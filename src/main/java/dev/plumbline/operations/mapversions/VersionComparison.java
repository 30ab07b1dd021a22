package dev.plumbline.operations.mapversions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What came, went and changed from one version of the map to another, each by its name.
 *
 * @param calls    method and path
 * @param fields   call, where in it ({@code variables}, {@code query}, {@code body}, {@code answer}) and pointer
 * @param commands resource and command
 * @param states   lifecycle and state
 */
record VersionComparison(
        MapVersionView from,
        MapVersionView to,
        Difference calls,
        Difference fields,
        Difference commands,
        Difference states) {

    /** Of one kind of part, by name. */
    record Difference(List<String> came, List<String> went, List<Changed> changed) {}

    /** One part that both versions have. */
    record Changed(String name, List<Change> changes) {}

    /**
     * What of it is another.
     *
     * @param what {@code permission}, {@code type}, {@code required}, …; {@code words} when labels or texts changed, of which hashes are
     *             compared; of a state the command that leads elsewhere
     * @param from null where it was not said
     * @param to   null where it is said no more
     */
    record Change(
            String what, @Nullable String from, @Nullable String to) {}

    static VersionComparison of(MapVersionView from, MapParts left, MapVersionView to, MapParts right) {
        return new VersionComparison(
                from,
                to,
                difference(left.calls(), right.calls()),
                difference(left.fields(), right.fields()),
                difference(left.commands(), right.commands()),
                difference(left.states(), right.states()));
    }

    private static Difference difference(
            SortedMap<String, SortedMap<String, String>> left, SortedMap<String, SortedMap<String, String>> right) {
        List<Changed> changed = new ArrayList<>();
        left.forEach((name, said) -> {
            SortedMap<String, String> now = right.get(name);
            if (now != null && !now.equals(said)) {
                changed.add(new Changed(name, changes(said, now)));
            }
        });
        return new Difference(without(right, left), without(left, right), changed);
    }

    private static List<Change> changes(Map<String, String> before, Map<String, String> now) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), now.get(name)))
                .map(name -> new Change(name, before.get(name), now.get(name)))
                .toList();
    }

    private static List<String> without(Map<String, ?> some, Map<String, ?> others) {
        return some.keySet().stream().filter(name -> !others.containsKey(name)).toList();
    }
}

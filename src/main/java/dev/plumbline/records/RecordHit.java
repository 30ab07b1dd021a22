package dev.plumbline.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A record that was found.
 *
 * @param detail what tells it from others of its name: company, place
 * @param link   address inside the application, beginning with a slash
 * @param rank   0 to 1 for likeness of the name, one more when all words were found
 * @param excerpt where the words stand in it; empty when they are in what is shown anyway
 */
public record RecordHit(UUID id, String name, String detail, String link, double rank, List<Excerpt> excerpt) {
    public RecordHit(UUID id, String name, String detail, String link, double rank) {
        this(id, name, detail, link, rank, List.of());
    }

    /**
     * A piece of an excerpt, as plain text.
     *
     * @param found whether it is one of the words that were looked for
     */
    public record Excerpt(String text, boolean found) {}

    /** Whether it was found by all the words, and not only because its name is like them. */
    public boolean hasAllWords() {
        return rank >= 1;
    }

    /** What was found by words, filled up by what is like them where there is room. */
    public static List<RecordHit> filled(List<RecordHit> found, int limit, Supplier<List<RecordHit>> alike) {
        if (found.size() >= limit) {
            return found;
        }
        List<RecordHit> all = new ArrayList<>(found);
        Set<UUID> known = new HashSet<>(found.stream().map(RecordHit::id).toList());
        alike.get().stream().filter(hit -> known.add(hit.id())).forEach(all::add);
        return List.copyOf(all.subList(0, Math.min(limit, all.size())));
    }
}

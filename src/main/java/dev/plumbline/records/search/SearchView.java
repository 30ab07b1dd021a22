package dev.plumbline.records.search;

import dev.plumbline.records.RecordHit;
import java.util.List;
import java.util.UUID;

/** What was found, by kind; the kind with the best hit first, and of each the best first. */
record SearchView(List<Group> groups) {
    /** @param more whether more of the kind have all the words than are shown: a list that is searched by them has these */
    record Group(String kind, List<Hit> items, boolean more) {}

    /**
     * @param detail what tells it from others of its name; empty when there is nothing
     * @param link   where it is in the application
     * @param excerpt where the words stand in it, as pieces of plain text; empty when they are in what is shown anyway
     */
    record Hit(UUID id, String name, String detail, String link, List<RecordHit.Excerpt> excerpt) {
        static Hit of(RecordHit hit) {
            return new Hit(hit.id(), hit.name(), hit.detail(), hit.link(), hit.excerpt());
        }
    }
}

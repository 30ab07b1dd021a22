package dev.plumbline.imports;

import dev.plumbline.shared.Coded;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A kind of record that a file can become; a bean of the module that owns the records. Upload, mapping, dry run, run, report
 * and undo are the same for all of them and stand in this module.
 */
public interface ImportTarget {
    /** As in the API: {@code leads}. */
    String code();

    String label();

    /** Who may import into it, besides the permission to import at all. */
    String permission();

    /** What a column can fill. Runs in the firm's scope, because firms have fields of their own. */
    List<ImportField> fields();

    /** Of each set at least one must be filled by the mapping, or no row could be accepted. */
    List<Set<String>> needs();

    /** Fields by which it can find duplicates. */
    List<String> comparable();

    /** Mappings for files that are known by their columns. */
    List<ShippedMapping> shipped();

    /** Begins to read one file from its first row, or from where an earlier attempt stopped. */
    Pass begin(Choice choice);

    /**
     * Takes records back by a command of their own, in the running transaction. What somebody has worked with stays.
     *
     * @param made when the run had made the last of its records: what came later is somebody's work, whatever brought it
     * @return why, for each record that stays
     */
    Map<UUID, String> takeBack(List<UUID> records, Instant made);

    /** One reading of one file; used by one thread. */
    interface Pass {
        /** What would become of these rows, given the ones before. Writes nothing. */
        List<ImportVerdict> plan(List<ImportRow> rows);

        /**
         * Makes it so, in the running transaction; what {@link #plan} says and this does must agree. A row that cannot be
         * taken gets a verdict; a failure makes the caller try the rows of this batch one by one.
         */
        List<ImportVerdict> apply(List<ImportRow> rows);
    }

    /** @param compare fields by which duplicates are found, of {@link #comparable()} */
    record Choice(Set<String> compare, OnDuplicate onDuplicate) {}

    /** What happens to a row that is a record which is there. */
    enum OnDuplicate implements Coded {
        /** It is added to that record. What only looks like one is held. */
        ATTACH,
        /** It becomes a record, and a person decides. */
        HOLD,
        REFUSE,
        /** No comparison. */
        CREATE
    }

    /** @param mapping names only columns that the file has */
    record ShippedMapping(String name, String label, Mapping mapping) {}
}

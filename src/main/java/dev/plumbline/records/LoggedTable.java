package dev.plumbline.records;

import dev.plumbline.records.TimelineEntry.Names;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the log's entries on a table are told in timelines: a bean of the module whose table it is. A column that is not named here
 * is never told, whatever the log has of it.
 *
 * @param code    how it is chosen: {@code stages}
 * @param kind    of the records with which it is told
 * @param table   schema and table, as the log names it
 * @param columns what is told of a change
 * @param verbs   an entry is told by the first that it means, and not at all when it means none
 * @param unless  changes of one of these columns are told by another source
 * @param rows    which rows of the table belong to these records; null when they are the records
 */
public record LoggedTable(
        String code,
        String kind,
        String table,
        List<Column> columns,
        List<Verb> verbs,
        Set<String> unless,
        @Nullable Function<List<UUID>, List<Row>> rows) {
    /** So many rows that hang on a record are looked up in the log, the latest ones. */
    public static final int ROWS_MAX = 1_000;

    public LoggedTable {
        columns = List.copyOf(columns);
        verbs = List.copyOf(verbs);
        unless = Set.copyOf(unless);
    }

    /**
     * A row that hangs on a record.
     *
     * @param record to which it belongs
     * @param text   what it is about, as people wrote it; null for nothing
     * @param link   where it is shown; null for nowhere
     */
    public record Row(
            UUID id,
            UUID record,
            @Nullable String text,
            @Nullable String link) {}

    /**
     * @param field as the API of the record calls it
     * @param parts whether it holds fields of its own, which are told each for itself
     */
    public record Column(String name, String field, Names names, boolean parts) {
        public static Column of(String name, String field) {
            return new Column(name, field, Names.NOTHING, false);
        }

        public static Column member(String name, String field) {
            return new Column(name, field, Names.MEMBER, false);
        }

        public static Column territory(String name, String field) {
            return new Column(name, field, Names.TERRITORY, false);
        }

        public static Column role(String name, String field) {
            return new Column(name, field, Names.ROLE, false);
        }

        public static Column parts(String name, String field) {
            return new Column(name, field, Names.NOTHING, true);
        }
    }

    /**
     * @param columns that decide; none when it is said of a row that came into being
     * @param address to which the value of the one column is added for a link; null for none
     * @param value   that the one column has got; null where any is meant
     */
    public record Verb(
            String code,
            When when,
            Set<String> columns,
            @Nullable String address,
            @Nullable String value) {
        /** When an entry means it. */
        public enum When {
            MADE,
            CHANGED,
            SET,
            CLEARED,
            BECAME
        }

        public static Verb made(String code) {
            return new Verb(code, When.MADE, Set.of(), null, null);
        }

        /** One of these columns has changed. */
        public static Verb changed(String code, Set<String> columns) {
            return new Verb(code, When.CHANGED, columns, null, null);
        }

        /** The column has got a value. */
        public static Verb set(String code, String column) {
            return new Verb(code, When.SET, Set.of(column), null, null);
        }

        /** The column names a record now, which has its page at this address. */
        public static Verb leadsTo(String code, String column, String address) {
            return new Verb(code, When.SET, Set.of(column), address, null);
        }

        /** The column was emptied. */
        public static Verb cleared(String code, String column) {
            return new Verb(code, When.CLEARED, Set.of(column), null, null);
        }

        /** The column has got this value. */
        public static Verb became(String code, String column, String value) {
            return new Verb(code, When.BECAME, Set.of(column), null, value);
        }
    }

    /** The columns by whose change an entry is told. */
    public Set<String> deciding() {
        return verbs.stream()
                .flatMap(verb -> verb.columns().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it is told that a row came into being. */
    public boolean tellsMade() {
        return verbs.stream().anyMatch(verb -> verb.when() == Verb.When.MADE);
    }
}

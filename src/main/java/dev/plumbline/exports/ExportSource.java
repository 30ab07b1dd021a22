package dev.plumbline.exports;

import dev.plumbline.exports.table.TableColumn;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A list that can be taken away; a bean of the module that owns it.
 *
 * @param <F> the list's filter, which survives as JSON
 * @param <R> what a row is made from
 */
public interface ExportSource<F, R> {
    /** As in the API: {@code leads}. */
    String code();

    /** Title of the sheet or page. */
    String label();

    /** Who may take it away. */
    String permission();

    Class<F> filter();

    /** All columns by code, in their usual order. */
    Map<String, TableColumn<R>> columns();

    /** What a bundle has of each row; empty where the list has nothing of the kind. */
    default Optional<ExportItems<R>> items() {
        return Optional.empty();
    }

    /** Whether the list can be sent each week or month: then its filter is a record of {@code filter} and {@code sort}. */
    default boolean comesByItself() {
        return false;
    }

    /** Refuses a filter that the list would refuse, as its order. */
    default void check(F filter) {}

    /** Hands over the rows that the list would show the caller, in the running transaction, one by one. */
    void read(F filter, Consumer<R> row);
}

package dev.plumbline.operations.uimap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The states of a kind of record and the ways between them, also those that other people or the system take.
 *
 * @param name as in the log: {@code sales.lead}
 */
record MapGraph(String name, List<String> states, List<Transition> transitions) {
    /** @param from null for creation */
    record Transition(String command, @Nullable String from, String to) {}
}

package dev.plumbline.records;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind of record that people talk about and watch, or that has at least a timeline: a bean of the module that has the records. */
public interface RecordKind {
    /** How the kind is called in addresses: {@code leads}. */
    String code();

    /** Of whoever may read any of them; which ones {@link RecordFacts#seenBy} says. */
    String permission();

    /** One of them; empty when there is none. Whether the caller may know of it {@link RecordFacts#seenBy} says. */
    Optional<RecordFacts> find(UUID id);

    /**
     * Whether anything hangs on one: comments, tags, stars, documents, letters. False for what has a timeline and nothing else; all
     * else treats such a kind as one that there is not.
     */
    default boolean carries() {
        return true;
    }

    /** Those that one was merged into, and those into which they were; empty where records are not merged. */
    default List<UUID> mergedInto(UUID id) {
        return List.of();
    }

    /** The tags of one, where the kind keeps them itself; empty where they are kept here, by kind and record. */
    default Optional<List<String>> ownTags(UUID id) {
        return Optional.empty();
    }

    /** Whether a firm may have own fields of the kind that are kept here; false also where the kind keeps them itself. */
    default boolean hasFields() {
        return false;
    }

    /** How the person is reached whom it is about; empty where it is about none. */
    default Optional<Reach> reach(UUID id) {
        return Optional.empty();
    }

    /**
     * A person outside of the firm.
     *
     * @param email null when none is known
     */
    record Reach(String name, @Nullable String email) {}

    /** Those of these that the caller may know of, in one statement. Only asked for callers who have {@link #permission}. */
    List<Named> named(Collection<UUID> ids);

    /**
     * As much of a record as a line of a list needs.
     *
     * @param link     its page inside the application, beginning with a slash
     * @param standing false when it was put aside
     */
    record Named(UUID id, String name, String link, boolean standing) {
        /** Where a part of its page is shown. */
        public String link(String tab) {
            return link + "?tab=" + tab;
        }
    }

    /** Tells open screens of those who see the record that what hangs on it has changed; joins the running transaction. */
    void changed(RecordFacts record);
}

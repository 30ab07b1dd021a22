package dev.plumbline.records;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** On which records something hangs that a person put there: a bean of each module that lets something hang on them. */
public interface RecordTraces {
    /**
     * Those of these, whoever may know of them.
     *
     * @param kind as {@link RecordKind#code}
     */
    Set<UUID> among(String kind, Collection<UUID> records);
}

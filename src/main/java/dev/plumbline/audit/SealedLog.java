package dev.plumbline.audit;

import java.util.List;

/** The sealed log of the current firm, for modules that pass on what happened. Needs a running transaction. */
public interface SealedLog {
    /** How many events are sealed. The next one gets this number. */
    long size();

    /**
     * Sealed events in their order, without gaps: none comes to stand before one that was read.
     *
     * @param from  number of the first, zero for the beginning
     * @param limit how many at most
     */
    List<SealedEvent> read(long from, int limit);
}

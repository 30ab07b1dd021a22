package dev.plumbline.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What the sealed log of the current firm says of single records, with proofs, for modules that hand it to outsiders. */
public interface RecordProofs {
    /** Of all these records together. */
    int EVENTS_MAX = 5_000;

    /**
     * Writes each event of these records as a line that {@code plumbline audit verify} checks without this server. Who may know of
     * the records has been asked before. Reads in a transaction of its own and writes after it.
     *
     * @param tables   schema and table of the records and of the entries that are kept under their ids
     * @param subjects ids of the records
     * @param out      stays open
     * @return how many events there are
     * @throws dev.plumbline.shared.Problem {@link AuditProblem#NOT_SEALED} while one of them is not sealed yet, {@link
     *     AuditProblem#MANY} when there are more than {@link #EVENTS_MAX}
     */
    int write(Set<String> tables, Collection<UUID> subjects, OutputStream out) throws IOException;
}

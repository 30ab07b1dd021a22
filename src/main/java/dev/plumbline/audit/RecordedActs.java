package dev.plumbline.audit;

import java.util.List;

/** What the log of the current firm says of single records, for modules that show it. Needs a running transaction. */
public interface RecordedActs {
    /**
     * The latest first. Nothing is filtered by who asks: whoever shows it asks first whether the caller may know of the records,
     * and shows no columns that it does not know.
     */
    List<RecordedAct> latest(ActFilter filter);

    /** The same of one who acted, with whatever records: which of these the caller may know of is asked by whoever shows it. */
    List<RecordedAct> latest(ActsOf asked);
}

package dev.plumbline.records;

import java.util.List;

/** A kind of record that is found by words: a bean of the module that has the records. */
public interface RecordSearch {
    /** Of so many that have the words at all the best are found; who looks for one among more types another letter. */
    int CANDIDATES = 500;

    /** How the kind is called in answers: {@code leads}. */
    String kind();

    /** Who may find any. */
    String permission();

    /**
     * Those that the caller may see, the best first: with all words, each of which may be the beginning of one, and, where these
     * are fewer than asked for, those whose name is like them.
     */
    List<RecordHit> search(String words, int limit);
}

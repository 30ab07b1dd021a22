package dev.plumbline.documents.scan;

/** What a scanner says about a content. */
public sealed interface Verdict {

    /**
     * Nothing was found.
     *
     * @param engine which scanner looked, with its version and the day of its signatures where it tells them
     */
    record Clean(String engine) implements Verdict {}

    /** No scanner is set up. */
    record NotScanned() implements Verdict {}

    /**
     * Malware was found.
     *
     * @param signature the scanner's name for it
     */
    record Infected(String signature) implements Verdict {}
}

package dev.plumbline.audit.proof;

import dev.plumbline.audit.proof.tree.Hash;
import org.jspecify.annotations.Nullable;

/** Holds the lines of a file against what is signed, one after another, in memory that does not grow with them. */
sealed interface Replay permits LogReplay, ProofsReplay {
    void accept(ExportLine line) throws Forged;

    /** @param sha256 of all lines before the last one */
    void end(ExportLine.End end, Hash sha256) throws Forged;

    /** The file ended without its last line. */
    Finding cutOff();

    /** How many events fit so far. */
    long size();

    VerifyReport report(@Nullable Finding finding, boolean ownKeys);
}

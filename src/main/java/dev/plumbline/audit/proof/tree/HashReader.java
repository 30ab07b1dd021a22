package dev.plumbline.audit.proof.tree;

import java.util.List;
import java.util.Map;

/** Fetches stored complete-subtree hashes, all in one query. */
@FunctionalInterface
public interface HashReader {
    /** Returns the hash of each wanted node; a missing one is refused by the caller. */
    Map<NodeId, Hash> read(List<NodeId> wanted);
}

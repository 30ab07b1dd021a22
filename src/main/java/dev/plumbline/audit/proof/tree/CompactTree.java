package dev.plumbline.audit.proof.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The append-only form of a tree: only the hashes of its maximal complete subtrees (at most one per level). Appending a
 * leaf costs O(log n) at worst, O(1) on average, and says which complete subtrees came into being, for storage.
 */
public final class CompactTree {
    private final List<Hash> frontier;
    private long size;

    private CompactTree(long size, List<Hash> frontier) {
        this.size = size;
        this.frontier = frontier;
    }

    public static CompactTree empty() {
        return new CompactTree(0, new ArrayList<>());
    }

    /** Continues a stored tree of this size; reads its frontier in one query. */
    public static CompactTree resume(long size, HashReader reader) {
        return new CompactTree(size, new ArrayList<>(ProofPlan.root(size).read(reader)));
    }

    public CompactTree copy() {
        return new CompactTree(size, new ArrayList<>(frontier));
    }

    /** Adds a leaf and returns the nodes to store: the leaf itself, then each subtree that it completed. */
    public List<StoredNode> append(Hash leafHash) {
        List<StoredNode> completed = new ArrayList<>(2);
        completed.add(new StoredNode(new NodeId(0, size), leafHash));
        Hash hash = leafHash;
        long index = size;
        for (int level = 0; (index & 1) == 1; level++, index >>= 1) {
            hash = Merkle.nodeHash(frontier.removeLast(), hash);
            completed.add(new StoredNode(new NodeId(level + 1, index >> 1), hash));
        }
        frontier.add(hash);
        size++;
        return completed;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        return frontier.isEmpty() ? Merkle.emptyRoot() : ProofPlan.foldRight(frontier);
    }
}

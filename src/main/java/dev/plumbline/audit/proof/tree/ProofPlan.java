package dev.plumbline.audit.proof.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a proof needs before it is computed: the coordinates of O(log n) stored complete subtrees, so that they can be read
 * in one query, and how to fold them into the proof. An element of a proof may be an incomplete subtree at the right edge;
 * it is then folded from several complete ones.
 */
public final class ProofPlan {
    private final List<List<NodeId>> elements = new ArrayList<>();

    private ProofPlan() {}

    /** The proof that leaf {@code index} is in the tree of this size (RFC 9162, 2.1.3.1). */
    public static ProofPlan inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("No leaf " + index + " in a tree of size " + size);
        }
        ProofPlan plan = new ProofPlan();
        plan.path(index, 0, size);
        return plan;
    }

    /** The proof that the tree of the second size extends that of the first (RFC 9162, 2.1.4.1). */
    public static ProofPlan consistency(long first, long second) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("No consistency proof from size " + first + " to size " + second);
        }
        ProofPlan plan = new ProofPlan();
        plan.subproof(first, 0, second);
        return plan;
    }

    /** The frontier of a tree of this size: its maximal complete subtrees, one per element, left to right. */
    static ProofPlan root(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("No tree of size " + size);
        }
        ProofPlan plan = new ProofPlan();
        complete(0, size).forEach(node -> plan.elements.add(List.of(node)));
        return plan;
    }

    /** Every stored node that the proof needs. */
    public List<NodeId> nodes() {
        return elements.stream().flatMap(List::stream).toList();
    }

    /** Reads the nodes (one call) and folds them into the hashes of the proof. */
    public List<Hash> read(HashReader reader) {
        List<NodeId> wanted = nodes();
        return fold(wanted.isEmpty() ? Map.of() : reader.read(wanted));
    }

    /** Folds nodes already read into the hashes of the proof. */
    public List<Hash> fold(Map<NodeId, Hash> stored) {
        return elements.stream()
                .map(element -> foldRight(
                        element.stream().map(node -> stored(stored, node)).toList()))
                .toList();
    }

    static Hash foldRight(List<Hash> subtrees) {
        Hash folded = subtrees.getLast();
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            folded = Merkle.nodeHash(subtrees.get(i), folded);
        }
        return folded;
    }

    private static Hash stored(Map<NodeId, Hash> stored, NodeId node) {
        Hash hash = stored.get(node);
        if (hash == null) {
            throw new IllegalStateException("The stored tree lacks " + node);
        }
        return hash;
    }

    private void path(long index, long from, long to) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle);
            elements.add(complete(middle, to));
        } else {
            path(index, middle, to);
            elements.add(complete(from, middle));
        }
    }

    private void subproof(long first, long from, long to) {
        if (first == to) {
            if (from > 0) {
                elements.add(complete(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (first <= middle) {
            subproof(first, from, middle);
            elements.add(complete(middle, to));
        } else {
            subproof(first, middle, to);
            elements.add(complete(from, middle));
        }
    }

    /** The largest power of two that is smaller than the count. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }

    private static List<NodeId> complete(long from, long to) {
        List<NodeId> nodes = new ArrayList<>();
        for (long start = from; start < to; ) {
            long width = Long.highestOneBit(to - start);
            int level = Long.numberOfTrailingZeros(width);
            nodes.add(new NodeId(level, start >> level));
            start += width;
        }
        return nodes;
    }
}

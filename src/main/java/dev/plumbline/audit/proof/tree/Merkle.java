package dev.plumbline.audit.proof.tree;

import java.util.List;

/** Hashing and proof verification of RFC 9162, sections 2.1.1, 2.1.3.2 and 2.1.4.2. */
public final class Merkle {
    private static final Hash EMPTY_ROOT = Hash.sha256();

    private Merkle() {}

    /** The root of a tree without leaves. */
    public static Hash emptyRoot() {
        return EMPTY_ROOT;
    }

    public static Hash leafHash(byte[] leaf) {
        return Hash.prefixed((byte) 0, leaf);
    }

    public static Hash nodeHash(Hash left, Hash right) {
        return Hash.ofNode(left, right);
    }

    /** Whether the proof shows that the leaf stands at this index of the tree of this size and root. */
    public static boolean includes(long index, long size, Hash leafHash, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash folded = leafHash;
        for (Hash sibling : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                folded = nodeHash(sibling, folded);
                int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                folded = nodeHash(folded, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && folded.equals(root);
    }

    /**
     * Whether the proof shows that the tree of the second size and root only appends to the first. A proof from the
     * empty tree shows nothing and is accepted only for two empty trees.
     */
    public static boolean consistent(Head first, Head second, List<Hash> proof) {
        if (first.size() > second.size()) {
            return false;
        }
        if (first.size() == second.size()) {
            return proof.isEmpty() && first.root().equals(second.root());
        }
        if (first.size() <= 0 || proof.isEmpty()) {
            return false;
        }
        boolean whole = Long.bitCount(first.size()) == 1;
        return foldsToBoth(
                first, second, whole ? first.root() : proof.getFirst(), proof.subList(whole ? 0 : 1, proof.size()));
    }

    private static boolean foldsToBoth(Head first, Head second, Hash start, List<Hash> path) {
        long node = first.size() - 1;
        long last = second.size() - 1;
        int up = Long.numberOfTrailingZeros(~node);
        node >>= up;
        last >>= up;
        Hash older = start;
        Hash newer = start;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                older = nodeHash(sibling, older);
                newer = nodeHash(sibling, newer);
                int skip = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= skip;
                last >>= skip;
            } else {
                newer = nodeHash(newer, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && older.equals(first.root()) && newer.equals(second.root());
    }

    /** The size and root of a tree. */
    public record Head(long size, Hash root) {}
}

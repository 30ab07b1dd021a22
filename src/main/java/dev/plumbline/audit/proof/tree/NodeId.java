package dev.plumbline.audit.proof.tree;

/**
 * The place of a complete subtree: level 0 are the leaves, and node {@code (l, i)} covers the leaves from
 * {@code i * 2^l} up to {@code (i + 1) * 2^l}. A complete subtree never changes, so each is stored once and for good.
 */
public record NodeId(int level, long index) {
    private static final int LEVEL_MAX = 62;

    public NodeId {
        if (level < 0 || level > LEVEL_MAX || index < 0) {
            throw new IllegalArgumentException("No such node: level " + level + ", index " + index);
        }
    }
}

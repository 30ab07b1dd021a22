package dev.plumbline.audit.proof.tree;

/** A complete subtree and its hash: one row of the node table. */
public record StoredNode(NodeId id, Hash hash) {}

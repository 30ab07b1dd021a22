/**
 * The Merkle tree of RFC 9162 (and RFC 6962): hashing, appending in O(log n), inclusion and consistency proofs from stored
 * subtree hashes, and their verification. Pure Java; knows nothing of events, files or databases.
 */
@NullMarked
package dev.plumbline.audit.proof.tree;

import org.jspecify.annotations.NullMarked;

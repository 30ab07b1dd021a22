package dev.plumbline.audit.proof.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The definitions of RFC 9162, section 2.1, word for word: the oracle. It only remembers roots. */
final class NaiveTree {
    static final List<byte[]> RFC_INPUTS = List.of(
            hex(""),
            hex("00"),
            hex("10"),
            hex("2021"),
            hex("3031"),
            hex("40414243"),
            hex("5051525354555657"),
            hex("606162636465666768696a6b6c6d6e6f"));

    private final List<Hash> leaves;
    private final Map<Range, Hash> roots = new HashMap<>();

    private record Range(int from, int to) {}

    NaiveTree(List<Hash> leaves) {
        this.leaves = leaves;
    }

    static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    static List<Hash> leaves(int count) {
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leaves.add(Merkle.leafHash(("leaf " + i).getBytes(StandardCharsets.UTF_8)));
        }
        return leaves;
    }

    Hash root(int from, int to) {
        if (from == to) {
            return Hash.sha256();
        }
        Range range = new Range(from, to);
        Hash known = roots.get(range);
        if (known == null) {
            int k = from + split(to - from);
            known = to - from == 1 ? leaves.get(from) : Merkle.nodeHash(root(from, k), root(k, to));
            roots.put(range, known);
        }
        return known;
    }

    List<Hash> path(int m, int from, int to) {
        if (to - from == 1) {
            return new ArrayList<>();
        }
        int k = from + split(to - from);
        List<Hash> path = m < k ? path(m, from, k) : path(m, k, to);
        path.add(m < k ? root(k, to) : root(from, k));
        return path;
    }

    List<Hash> subproof(int m, int from, int to, boolean b) {
        if (m == to) {
            return b ? new ArrayList<>() : new ArrayList<>(List.of(root(from, to)));
        }
        int k = from + split(to - from);
        List<Hash> proof = m <= k ? subproof(m, from, k, b) : subproof(m, k, to, false);
        proof.add(m <= k ? root(k, to) : root(from, k));
        return proof;
    }

    /** A node table as the sealer would fill it. */
    static Map<NodeId, Hash> store(List<Hash> leaves) {
        Map<NodeId, Hash> stored = new HashMap<>();
        CompactTree tree = CompactTree.empty();
        leaves.forEach(leaf -> tree.append(leaf).forEach(node -> stored.put(node.id(), node.hash())));
        return stored;
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }
}

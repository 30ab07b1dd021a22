package dev.plumbline.audit.proof.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The definitions of RFC 9162, section 2.1, word for word: the oracle. */
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

    private NaiveTree() {}

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

    static Hash root(List<Hash> d) {
        if (d.isEmpty()) {
            return Hash.sha256();
        }
        if (d.size() == 1) {
            return d.getFirst();
        }
        int k = split(d.size());
        return Merkle.nodeHash(root(d.subList(0, k)), root(d.subList(k, d.size())));
    }

    static List<Hash> path(int m, List<Hash> d) {
        if (d.size() == 1) {
            return new ArrayList<>();
        }
        int k = split(d.size());
        List<Hash> path = m < k ? path(m, d.subList(0, k)) : path(m - k, d.subList(k, d.size()));
        path.add(m < k ? root(d.subList(k, d.size())) : root(d.subList(0, k)));
        return path;
    }

    static List<Hash> subproof(int m, List<Hash> d, boolean b) {
        if (m == d.size()) {
            return b ? new ArrayList<>() : new ArrayList<>(List.of(root(d)));
        }
        int k = split(d.size());
        List<Hash> proof = m <= k ? subproof(m, d.subList(0, k), b) : subproof(m - k, d.subList(k, d.size()), false);
        proof.add(m <= k ? root(d.subList(k, d.size())) : root(d.subList(0, k)));
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

package dev.plumbline.audit.proof.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The 196 cases of transparency-dev/merkle without subtrees, made from its ten good proofs by the rules that its suite is
 * made by; the README beside the vectors says what is copied and what is made.
 */
final class PublishedCases {
    private static final Path VECTORS = Path.of("src/test/resources/merkle/vectors.jsonl");
    private static final String GARBAGE = "";
    private static final String EMPTY_TREE = Merkle.emptyRoot().base64();
    private static final String SOME =
            base64(NaiveTree.hex("abacaba000000000000000000000000000000000000000000060061e00123456"));

    /** Indexes and sizes are unsigned; for an inclusion the leaf's hash is {@code other}. */
    record Case(
            String family, List<Long> places, String root, String other, List<String> proof, String name, boolean bad) {
        static Case of(JsonNode file) {
            boolean grows = file.has("size1");
            List<String> proof =
                    file.path("proof").valueStream().map(JsonNode::asString).toList();
            return new Case(
                    grows ? "consistency" : "inclusion",
                    List.of(unsigned(file, grows ? "size1" : "leafIdx"), unsigned(file, grows ? "size2" : "treeSize")),
                    file.get(grows ? "root1" : "root").asString(),
                    file.get(grows ? "root2" : "leafHash").asString(),
                    proof,
                    file.get("desc").asString(),
                    file.get("wantErr").asBoolean());
        }

        private Case wrong(String how) {
            return new Case(family, places, root, other, proof, how, true);
        }

        private Case at(long first, long second, String how) {
            return new Case(family, List.of(first, second), root, other, proof, how, true);
        }

        private Case with(String otherRoot, String otherHash, String how) {
            return new Case(family, places, otherRoot, otherHash, proof, how, true);
        }

        private Case proving(UnaryOperator<List<String>> change, String how) {
            List<String> changed = change.apply(new ArrayList<>(proof));
            return new Case(family, places, root, other, List.copyOf(changed), how, true);
        }

        private Case behind(String hash, String how) {
            return proving(p -> inserted(p, p.size(), hash), how);
        }

        private Case before(String hash, String how) {
            return proving(p -> inserted(p, 0, hash), how);
        }

        private Case cut(String how) {
            return proving(p -> p.subList(0, p.size() - 1), how);
        }
    }

    private PublishedCases() {}

    static List<Case> copied() throws IOException {
        return Files.readAllLines(VECTORS).stream()
                .map(line -> Case.of(JsonMapper.shared().readTree(line)))
                .toList();
    }

    static List<Case> all() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Case good : copied()) {
            if (good.name().equals("happy path")) {
                cases.add(good);
                cases.addAll(good.family().equals("inclusion") ? inclusionsFrom(good) : consistenciesFrom(good));
            }
        }
        cases.addAll(singleEntries());
        cases.addAll(inclusionsOfNothing());
        cases.addAll(consistenciesOfNothing());
        return cases;
    }

    private static List<Case> inclusionsFrom(Case good) {
        long index = good.places().getFirst();
        long size = good.places().getLast();
        List<Case> cases = new ArrayList<>(List.of(
                good.at(index - 1, size, "leafIdx sub @1"),
                good.at(index + 1, size, "leafIdx plus @1"),
                good.at(index ^ 2, size, "leafIdx XOR @2"),
                good.at(index, size * 2, "treeSize mul @2"),
                good.at(index, size / 2, "treeSize div @2"),
                good.with(good.root(), text("WrongLeaf"), "wrong leaf"),
                good.with(EMPTY_TREE, good.other(), "empty root"),
                good.with(SOME, good.other(), "random root"),
                good.behind(GARBAGE, "trailing garbage"),
                good.behind(good.root(), "trailing root"),
                good.before(GARBAGE, "preceding garbage"),
                good.before(good.root(), "preceding root")));
        for (int i = 0; i < good.proof().size(); i++) {
            int at = i;
            cases.add(good.proving(p -> flipped(p, at, 8), "modified proof[" + i + "] bit @3"));
        }
        if (!good.proof().isEmpty()) {
            cases.add(good.cut("removed component"));
        }
        if (good.proof().size() > 1) {
            cases.add(good.proving(p -> inserted(p, 1, SOME), "inserted component"));
        }
        return cases;
    }

    private static List<Case> consistenciesFrom(Case good) {
        if (good.proof().isEmpty()) {
            return List.of();
        }
        long first = good.places().getFirst();
        long second = good.places().getLast();
        List<Case> cases = new ArrayList<>(List.of(
                good.at(first - 1, second, "size1 sub @1"),
                good.at(first + 1, second, "size1 plus @1"),
                good.at(first ^ 2, second, "size1 XOR @2"),
                good.at(first, second * 2, "size2 mul @2"),
                good.at(first, second / 2, "size2 div @2"),
                good.with(text("WrongRoot"), good.other(), "wrong root1"),
                good.with(good.root(), text("WrongRoot"), "wrong root2"),
                good.with(good.other(), good.root(), "swapped roots"),
                good.proving(p -> List.of(), "empty proof"),
                good.behind(GARBAGE, "trailing garbage"),
                good.behind(good.root(), "trailing root1"),
                good.behind(good.other(), "trailing root2"),
                good.before(GARBAGE, "preceding garbage"),
                good.before(good.root(), "preceding root1"),
                good.before(good.other(), "preceding root2"),
                good.before(good.proof().getFirst(), "preceding proof @0"),
                good.cut("truncated proof")));
        for (int i = 0; i < good.proof().size(); i++) {
            int at = i;
            cases.add(good.proving(p -> flipped(p, at, 16), "modified proof@" + i + " bit @4"));
        }
        return cases;
    }

    private static List<Case> singleEntries() {
        String hash = Merkle.leafHash("data".getBytes(StandardCharsets.UTF_8)).base64();
        Case good = new Case("inclusion", List.of(0L, 1L), hash, hash, List.of(), "matching root and leaf", false);
        return List.of(
                good,
                good.with(hash, GARBAGE, "empty leaf"),
                good.with(GARBAGE, hash, "empty root"),
                good.with(GARBAGE, GARBAGE, "empty root and leaf"));
    }

    private static List<Case> inclusionsOfNothing() {
        List<Case> cases = new ArrayList<>();
        for (List<Long> places : List.of(List.of(0L, 0L), List.of(0L, 1L), List.of(1L, 0L), List.of(2L, 1L))) {
            Case none = new Case("inclusion", places, GARBAGE, SOME, List.of(), "random leaf", true);
            cases.add(none);
            cases.add(none.with(EMPTY_TREE, GARBAGE, "empty root"));
            cases.add(none.with(EMPTY_TREE, SOME, "empty root and random leaf"));
        }
        return cases;
    }

    private static List<Case> consistenciesOfNothing() {
        String one = text("don't care 1");
        String two = text("don't care 2");
        Case any = new Case("consistency", List.of(0L, 0L), one, two, List.of(), "", true);
        Case empty = any.with(EMPTY_TREE, EMPTY_TREE, "").proving(p -> List.of(EMPTY_TREE), "");
        return List.of(
                any.wrong("sizes are equal (zero) but roots are not"),
                any.at(1, 1, "sizes are equal (one) but roots are not"),
                any.with(one, one, "sizes are equal (zero) and proof is empty"),
                any.at(0, 1, "size1 is zero and does not equal size2"),
                new Case(
                        "consistency",
                        List.of(1L, 1L),
                        two,
                        two,
                        List.of(),
                        "sizes are equal (one) and proof is empty",
                        false),
                any.at(1, 0, "size1 is greater than size2"),
                any.at(2, 1, "size1 is greater than size2 again"),
                any.at(1, 2, "sizes do not watch and proof is empty"),
                any.with(EMPTY_TREE, two, "roots do not match and sizes are zero"),
                any.with(EMPTY_TREE, two, "").at(1, 1, "roots do not not match and sizes are one"),
                empty.wrong("sizes match but proof is not empty and sizes are zero"),
                empty.at(1, 1, "sizes match but proof is not empty and sizes are one"),
                any.with(EMPTY_TREE, two, "").at(0, 1, "size1 is zero and size2 is not zero"),
                empty.at(0, 1, "consistency check on empty tree (size1 is zero) is useless"));
    }

    private static List<String> inserted(List<String> proof, int at, String hash) {
        proof.add(at, hash);
        return proof;
    }

    private static List<String> flipped(List<String> proof, int at, int bit) {
        byte[] bytes = Base64.getDecoder().decode(proof.get(at));
        bytes[0] ^= (byte) bit;
        proof.set(at, base64(bytes));
        return proof;
    }

    private static long unsigned(JsonNode file, String field) {
        return Long.parseUnsignedLong(file.get(field).asString());
    }

    private static String text(String words) {
        return base64(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

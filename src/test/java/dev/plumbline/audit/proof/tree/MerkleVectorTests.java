package dev.plumbline.audit.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors of transparency-dev/merkle (see the README beside them) and the mutations that its suite makes of them. */
class MerkleVectorTests {
    private static final Path VECTORS = Path.of("src/test/resources/merkle");

    @Test
    void agreesWithEachPublishedVector() throws IOException {
        List<JsonNode> inclusion = read("inclusion");
        List<JsonNode> consistency = read("consistency");
        assertThat(inclusion)
                .hasSize(5)
                .allSatisfy(v -> assertThat(includes(v, proof(v)))
                        .isEqualTo(!v.get("wantErr").asBoolean()));
        assertThat(consistency)
                .hasSize(6)
                .allSatisfy(v -> assertThat(consistent(v, proof(v)))
                        .isEqualTo(!v.get("wantErr").asBoolean()));
        System.out.printf("C1 published vectors: %d of 11 copied ones%n", inclusion.size() + consistency.size());
    }

    @Test
    void refusesTheMutationsOfEachInclusionVector() throws IOException {
        int refused = 0;
        for (JsonNode v : read("inclusion")) {
            long index = v.get("leafIdx").asLong();
            long size = v.get("treeSize").asLong();
            Hash leaf = hash(v, "leafHash");
            Hash root = hash(v, "root");
            List<Hash> proof = proof(v);
            for (long[] place : new long[][] {
                {index - 1, size},
                {index + 1, size},
                {index ^ 2, size},
                {index, size * 2},
                {index, size / 2},
                {index, 0}
            }) {
                assertThat(Merkle.includes(place[0], place[1], leaf, proof, root))
                        .isFalse();
                refused++;
            }
            List<List<Hash>> mutants = Mutations.of(proof);
            mutants.add(with(proof, proof.size(), root));
            mutants.add(with(proof, 0, root));
            for (List<Hash> mutant : mutants) {
                assertThat(Merkle.includes(index, size, leaf, mutant, root)).isFalse();
                refused++;
            }
            assertThat(Merkle.includes(index, size, leaf, proof, Merkle.emptyRoot()))
                    .isFalse();
            assertThat(Merkle.includes(index, size, Merkle.emptyRoot(), proof, root))
                    .isFalse();
            refused += 2;
        }
        System.out.printf("C1 inclusion mutations refused: %d%n", refused);
        assertThat(refused).isGreaterThan(75);
    }

    @Test
    void refusesTheMutationsOfEachConsistencyVector() throws IOException {
        int refused = 0;
        for (JsonNode v : read("consistency")) {
            Merkle.Head first = new Merkle.Head(v.get("size1").asLong(), hash(v, "root1"));
            Merkle.Head second = new Merkle.Head(v.get("size2").asLong(), hash(v, "root2"));
            List<Hash> proof = proof(v);
            List<List<Hash>> mutants = Mutations.of(proof);
            mutants.add(with(proof, 0, first.root()));
            mutants.add(with(proof, proof.size(), first.root()));
            mutants.add(with(proof, proof.size(), second.root()));
            if (!proof.isEmpty()) {
                mutants.add(List.of());
                assertThat(Merkle.consistent(second, first, proof)).isFalse();
            }
            for (List<Hash> mutant : mutants) {
                assertThat(Merkle.consistent(first, second, mutant)).isFalse();
                refused++;
            }
            for (long size : new long[] {first.size() - 1, first.size() + 1, first.size() ^ 2}) {
                assertThat(Merkle.consistent(new Merkle.Head(size, first.root()), second, proof))
                        .isFalse();
                refused++;
            }
            for (long size : new long[] {second.size() * 2, second.size() / 2}) {
                assertThat(Merkle.consistent(first, new Merkle.Head(size, second.root()), proof))
                        .isFalse();
                refused++;
            }
        }
        System.out.printf("C1 consistency mutations refused: %d%n", refused);
        assertThat(refused).isGreaterThan(70);
    }

    private static List<JsonNode> read(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(VECTORS.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> JsonMapper.shared().readTree(file.toFile()))
                    .toList();
        }
    }

    private static boolean includes(JsonNode v, List<Hash> proof) {
        return Merkle.includes(
                v.get("leafIdx").asLong(), v.get("treeSize").asLong(), hash(v, "leafHash"), proof, hash(v, "root"));
    }

    private static boolean consistent(JsonNode v, List<Hash> proof) {
        Merkle.Head first = new Merkle.Head(v.get("size1").asLong(), hash(v, "root1"));
        return Merkle.consistent(first, new Merkle.Head(v.get("size2").asLong(), hash(v, "root2")), proof);
    }

    private static Hash hash(JsonNode vector, String field) {
        return Hash.ofBase64(vector.get(field).asString());
    }

    private static List<Hash> proof(JsonNode vector) {
        List<Hash> proof = new ArrayList<>();
        vector.get("proof").forEach(hash -> proof.add(Hash.ofBase64(hash.asString())));
        return proof;
    }

    private static List<Hash> with(List<Hash> proof, int at, Hash hash) {
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(at, hash);
        return longer;
    }
}

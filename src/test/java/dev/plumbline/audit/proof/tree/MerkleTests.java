package dev.plumbline.audit.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MerkleTests {
    private static final List<String> RFC_ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void hashesAsTheFourPublishedValues() {
        Map<String, Hash> published = Map.of(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                Merkle.emptyRoot(),
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                Merkle.leafHash(new byte[0]),
                "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56",
                Merkle.leafHash(NaiveTree.hex("4c313233343536")),
                "aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb",
                Hash.prefixed((byte) 1, NaiveTree.hex("4e313233"), NaiveTree.hex("4e343536")));
        long right = published.entrySet().stream()
                .filter(hash -> hash.getValue().toString().equals(hash.getKey()))
                .count();
        System.out.printf("C1 hashes: %d of %d as published%n", right, published.size());
        assertThat(right).isEqualTo(4);
    }

    @Test
    void growsThroughTheEightKnownRoots() {
        CompactTree tree = CompactTree.empty();
        assertThat(tree.root()).isEqualTo(Merkle.emptyRoot());
        for (int i = 0; i < RFC_ROOTS.size(); i++) {
            tree.append(Merkle.leafHash(NaiveTree.RFC_INPUTS.get(i)));
            assertThat(tree.root()).hasToString(RFC_ROOTS.get(i));
        }
    }

    @Property(tries = 301)
    void agreesWithTheNaiveTreeOnEveryRootAndResume(@ForAll @IntRange(min = 0, max = 300) int size) {
        List<Hash> leaves = NaiveTree.leaves(size);
        CompactTree tree = CompactTree.empty();
        leaves.forEach(tree::append);
        CompactTree resumed = CompactTree.resume(size, wanted -> NaiveTree.store(leaves));
        assertThat(tree.root()).isEqualTo(new NaiveTree(leaves).root(0, size)).isEqualTo(resumed.root());
        Hash next = Merkle.leafHash(new byte[] {7});
        assertThat(resumed.append(next)).isEqualTo(tree.append(next));
        assertThat(resumed.root()).isEqualTo(tree.root());
    }

    @Test
    void provesEveryLeafAndEveryGrowthOfSmallTrees() {
        proveLeaves(40);
        proveGrowths(40);
    }

    @Test
    @Tag("sweep")
    void provesEveryLeafOfEveryTreeAsTheNaiveTreeDoes() {
        System.out.printf("C1 inclusion proofs equal to the oracle: %d%n", proveLeaves(300));
    }

    @Test
    @Tag("sweep")
    void provesEveryGrowthAsTheNaiveTreeDoes() {
        System.out.printf("C1 consistency proofs equal to the oracle: %d%n", proveGrowths(300));
    }

    private static int proveLeaves(int largest) {
        List<Hash> all = NaiveTree.leaves(largest);
        Map<NodeId, Hash> stored = NaiveTree.store(all);
        NaiveTree oracle = new NaiveTree(all);
        int proofs = 0;
        for (int size = 1; size <= largest; size++) {
            Hash root = oracle.root(0, size);
            for (int i = 0; i < size; i++, proofs++) {
                List<Hash> proof = ProofPlan.inclusion(i, size).fold(stored);
                assertThat(proof).isEqualTo(oracle.path(i, 0, size));
                assertThat(Merkle.includes(i, size, all.get(i), proof, root)).isTrue();
            }
        }
        return proofs;
    }

    private static int proveGrowths(int largest) {
        List<Hash> all = NaiveTree.leaves(largest);
        Map<NodeId, Hash> stored = NaiveTree.store(all);
        NaiveTree oracle = new NaiveTree(all);
        int proofs = 0;
        for (int second = 1; second <= largest; second++) {
            Merkle.Head newer = new Merkle.Head(second, oracle.root(0, second));
            for (int first = 1; first <= second; first++, proofs++) {
                List<Hash> proof = ProofPlan.consistency(first, second).fold(stored);
                assertThat(proof).isEqualTo(oracle.subproof(first, 0, second, true));
                Merkle.Head older = new Merkle.Head(first, oracle.root(0, first));
                assertThat(Merkle.consistent(older, newer, proof)).isTrue();
            }
        }
        return proofs;
    }

    @Property(tries = 500)
    void refusesEveryMutationOfAnInclusionProof(
            @ForAll @IntRange(min = 2, max = 300) int size, @ForAll @IntRange(min = 0, max = 299) int any) {
        List<Hash> leaves = NaiveTree.leaves(size);
        int index = any % size;
        List<Hash> proof = new NaiveTree(leaves).path(index, 0, size);
        Hash root = new NaiveTree(leaves).root(0, size);
        Hash leaf = leaves.get(index);
        for (List<Hash> mutant : Mutations.of(proof)) {
            assertThat(Merkle.includes(index, size, leaf, mutant, root)).isFalse();
        }
        assertThat(Merkle.includes(index, size, Mutations.flip(leaf), proof, root))
                .isFalse();
        assertThat(Merkle.includes(index, size, leaf, proof, Mutations.flip(root)))
                .isFalse();
        assertThat(Merkle.includes(-1, size, leaf, proof, root)).isFalse();
        for (int other = 0; other < size; other++) {
            assertThat(Merkle.includes(other, size, leaf, proof, root)).isEqualTo(other == index);
        }
    }

    @Property(tries = 500)
    void refusesEveryMutationOfAConsistencyProof(
            @ForAll @IntRange(min = 2, max = 300) int second, @ForAll @IntRange(min = 1, max = 299) int any) {
        int first = 1 + any % (second - 1);
        List<Hash> leaves = NaiveTree.leaves(second);
        NaiveTree oracle = new NaiveTree(leaves);
        Merkle.Head older = new Merkle.Head(first, oracle.root(0, first));
        Merkle.Head newer = new Merkle.Head(second, oracle.root(0, second));
        List<Hash> proof = oracle.subproof(first, 0, second, true);
        for (List<Hash> mutant : Mutations.of(proof)) {
            assertThat(Merkle.consistent(older, newer, mutant)).isFalse();
        }
        assertThat(Merkle.consistent(newer, older, proof)).isFalse();
        assertThat(Merkle.consistent(new Merkle.Head(first, Mutations.flip(older.root())), newer, proof))
                .isFalse();
        assertThat(Merkle.consistent(older, new Merkle.Head(second, Mutations.flip(newer.root())), proof))
                .isFalse();
    }

    @Test
    void needsAFewRowsInOneQueryForAMillionLeaves() {
        assertThat(ProofPlan.inclusion(0, 1_000_000).nodes()).hasSizeLessThanOrEqualTo(40);
        assertThat(ProofPlan.inclusion(999_999, 1_000_000).nodes()).hasSizeLessThanOrEqualTo(40);
        assertThat(ProofPlan.consistency(1, 1_000_000).nodes()).hasSizeLessThanOrEqualTo(40);
        assertThat(ProofPlan.root(1_000_000).nodes()).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void refusesWhatCannotBeProven() {
        assertThatThrownBy(() -> ProofPlan.inclusion(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProofPlan.inclusion(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProofPlan.consistency(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProofPlan.consistency(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CompactTree.resume(-1, wanted -> new HashMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProofPlan.inclusion(0, 3).read(wanted -> Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lacks");
        assertThatThrownBy(() -> Hash.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}

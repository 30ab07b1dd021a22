package dev.plumbline.audit.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.audit.proof.tree.PublishedCases.Case;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The vectors of transparency-dev/merkle; the README beside them says what is copied and what is made. */
class MerkleVectorTests {

    @Test
    void thereAreAsManyCasesAsInTheSuite() throws IOException {
        Map<String, Long> numbers = PublishedCases.all().stream()
                .collect(Collectors.groupingBy(c -> (c.bad() ? "bad " : "good ") + c.family(), Collectors.counting()));

        assertThat(numbers)
                .isEqualTo(Map.of(
                        "good inclusion", 6L, "bad inclusion", 92L, "good consistency", 6L, "bad consistency", 92L));
    }

    @Test
    void everyCopiedFileIsAmongTheCases() throws IOException {
        assertThat(PublishedCases.copied()).hasSize(21).isSubsetOf(PublishedCases.all());
    }

    @Test
    void judgesEachCaseAsTheSuiteDoes() throws IOException {
        List<Case> cases = PublishedCases.all();
        List<Case> wrong = cases.stream().filter(c -> holds(c) == c.bad()).toList();
        int copied = PublishedCases.copied().size();
        System.out.printf(
                "C1 Merkle cases: %d of %d judged as published; %d copied from the published set, %d rebuilt by its rules%n",
                cases.size() - wrong.size(), cases.size(), copied, cases.size() - copied);

        assertThat(wrong).isEmpty();
    }

    private static boolean holds(Case published) {
        try {
            Hash root = published.bad() ? Hash.ofBase64(published.root()) : standIn(published.root());
            Hash other = published.bad() ? Hash.ofBase64(published.other()) : standIn(published.other());
            List<Hash> proof = published.proof().stream().map(Hash::ofBase64).toList();
            long first = published.places().getFirst();
            long second = published.places().getLast();
            return published.family().equals("inclusion")
                    ? Merkle.includes(first, second, other, proof, root)
                    : Merkle.consistent(new Merkle.Head(first, root), new Merkle.Head(second, other), proof);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The suite takes any text for a root; where it does so in a good case, the text's SHA-256 stands for it. */
    private static Hash standIn(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        return bytes.length == Hash.LENGTH ? Hash.of(bytes) : Hash.sha256(bytes);
    }
}

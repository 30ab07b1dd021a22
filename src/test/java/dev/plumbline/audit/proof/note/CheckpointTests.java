package dev.plumbline.audit.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.audit.proof.tree.Merkle;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckpointTests {
    /** The example of C2SP tlog-checkpoint. */
    private static final String EXAMPLE = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            """;
    /** The example of C2SP signed-note. */
    private static final String POEM = """
            Ognuno sta solo sul cuor della terra
            trafitto da un raggio di sole:

            ed è subito sera.

            — quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
            """;

    @Test
    void readsAndWritesTheExamplesOfTheSpecificationsByteForByte() {
        SignedNote note = SignedNote.parse(EXAMPLE);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        assertThat(note).hasToString(EXAMPLE);
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.root().base64()).isEqualTo("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=");
        assertThat(checkpoint.extensions()).isEmpty();
        assertThat(checkpoint.text()).isEqualTo(note.text());
        assertThat(note.signatures().getFirst().keyId()).isEqualTo(0x033de0ae);

        SignedNote poem = SignedNote.parse(POEM);
        assertThat(poem).hasToString(POEM);
        assertThat(poem.text()).endsWith("raggio di sole:\n\ned è subito sera.\n");
        assertThat(poem.signatures().getFirst().name()).isEqualTo("quasimodo.example/salvatore");
        System.out.println(
                "C1 notes and checkpoints: 2 of 2 examples of the specifications read and written byte for byte");
    }

    @Test
    void keepsExtensionLines() {
        String text = "o\n0\n" + Merkle.emptyRoot().base64() + "\nextension one\n=two=\n";
        assertThat(Checkpoint.parse(text).extensions()).containsExactly("extension one", "=two=");
        assertThat(Checkpoint.parse(text).text()).isEqualTo(text);
    }

    @Test
    void refusesWhatTheSpecificationForbids() {
        String root = Merkle.emptyRoot().base64();
        for (String bad : List.of(
                "",
                "o\n1\n",
                "o\n1\n" + root,
                "\n1\n" + root + "\n",
                "o\n01\n" + root + "\n",
                "o\n-1\n" + root + "\n",
                "o\n+1\n" + root + "\n",
                "o\n\n" + root + "\n",
                "o\n99999999999999999999\n" + root + "\n",
                "o\n9999999999999999999\n" + root + "\n",
                "o\n1\nAAAA\n",
                "o\n1\n" + root.replace("=", "") + "\n",
                "o\n1\n" + root.replace("U=", "V=") + "\n",
                "o\n1\n" + root + "\n\n",
                "o\n1\n" + root + "\nx\n\ny\n")) {
            assertThatThrownBy(() -> Checkpoint.parse(bad)).as(bad).isInstanceOf(MalformedNote.class);
        }
        assertThatThrownBy(() -> Checkpoint.of("two\nlines", 1, Merkle.emptyRoot()))
                .isInstanceOf(MalformedNote.class);
    }

    @Test
    void signsACheckpointUnderTheNameOfItsOrigin() {
        String origin = "plumbline.dev/audit/0197";
        SigningKey key = SigningKey.generate(origin, new SecureRandom());
        SignedNote note = Checkpoint.of(origin, 0, Merkle.emptyRoot()).sign(key);
        assertThat(note.toString()).startsWith(origin + "\n0\n47DEQpj8").contains("\n\n— " + origin + " ");
        assertThat(note.check(List.of(key.verifierKey())).accepted()).isTrue();
    }
}

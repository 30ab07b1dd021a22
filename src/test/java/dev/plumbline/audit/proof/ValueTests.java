package dev.plumbline.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.audit.proof.event.Salt;
import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.note.MalformedNote;
import dev.plumbline.audit.proof.note.SigningKey;
import dev.plumbline.audit.proof.tree.Hash;
import dev.plumbline.audit.proof.tree.Merkle;
import dev.plumbline.audit.proof.tree.NodeId;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Values of the proof are equal when they say the same, and there is no value that says nothing. */
class ValueTests {
    private static final byte[] SEED = new byte[32];

    @Test
    void equalValuesAreEqualAndFindEachOther() {
        Hash hash = Hash.sha256(new byte[] {1});
        assertThat(hash).hasSameHashCodeAs(Hash.of(hash.bytes())).isEqualTo(Hash.ofBase64(hash.base64()));
        assertThat(hash).isNotEqualTo(Hash.sha256());
        assertThat(hash.hashCode()).isNotEqualTo(Hash.sha256().hashCode());
        Salt salt = Salt.of(new byte[16]);
        byte[] one = new byte[16];
        one[5] = 1;
        assertThat(salt).hasSameHashCodeAs(Salt.of(new byte[16])).isEqualTo(Salt.of(new byte[16]));
        assertThat(salt).isNotEqualTo(Salt.of(one)).isNotEqualTo("salt");
        assertThat(Salt.of(one).hashCode()).isNotEqualTo(salt.hashCode());
        SigningKey key = SigningKey.of("plumbline.dev/a", SEED);
        assertThat(Set.of(key.verifierKey()))
                .contains(SigningKey.of("plumbline.dev/a", SEED).verifierKey());
        assertThat(key.verifierKey().hashCode())
                .isNotEqualTo(
                        SigningKey.of("plumbline.dev/b", SEED).verifierKey().hashCode());
    }

    @Test
    void aSaltIsRandom() {
        SecureRandom random = new SecureRandom();
        assertThat(Salt.random(random)).isNotEqualTo(Salt.random(random));
        assertThat(Salt.random(random).bytes()).hasSize(16);
    }

    @Test
    void aSeedMakesTheSameKeyAndIsNotShown() {
        SigningKey key = SigningKey.of("plumbline.dev/a", SEED);
        assertThat(key.secretText())
                .isEqualTo(SigningKey.of("plumbline.dev/a", SEED).secretText());
        assertThat(key).hasToString("signing key of " + key.verifierKey());
        for (int length : List.of(0, 31, 33)) {
            assertThatThrownBy(() -> SigningKey.of("plumbline.dev/a", new byte[length]))
                    .isInstanceOf(MalformedNote.class);
        }
    }

    @Test
    void aCheckpointIsTheHeadThatItSigns() {
        Checkpoint checkpoint = Checkpoint.of("plumbline.dev/a", 7, Merkle.emptyRoot());
        assertThat(checkpoint.head()).isEqualTo(new Merkle.Head(7, Merkle.emptyRoot()));
    }

    @Test
    void aNodeStandsInATree() {
        assertThat(new NodeId(0, 0).level()).isZero();
        assertThat(new NodeId(62, 0).level()).isEqualTo(62);
        assertThatThrownBy(() -> new NodeId(63, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NodeId(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NodeId(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}

package dev.plumbline.audit.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The vectors of golang.org/x/mod/sumdb/note, which C2SP signed-note describes. */
class SignedNoteTests {
    private static final String PETER_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String PETER_SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String ENOCH_KEY = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String PETER_LINE = "— PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String ENOCH_LINE = "— EnochRoot "
            + "rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    private final VerifierKey peter = VerifierKey.parse(PETER_KEY);
    private final VerifierKey enoch = VerifierKey.parse(ENOCH_KEY);

    @Test
    void signsThePublishedNoteByteForByte() {
        SigningKey key = SigningKey.parse(PETER_SECRET);
        assertThat(SignedNote.sign(TEXT, key)).hasToString(TEXT + "\n" + PETER_LINE);
        assertThat(key.verifierKey()).hasToString(PETER_KEY).isEqualTo(peter);
        assertThat(key.secretText()).isEqualTo(PETER_SECRET);
        assertThat(key.toString()).doesNotContain("AYEKFALV");
        System.out.println("C1 notes and checkpoints: 1 of 1 published note signed byte for byte");
    }

    @Test
    void acceptsKnownSignaturesAndIgnoresUnknownOnes() {
        SignedNote note = SignedNote.parse(TEXT + "\n" + PETER_LINE + ENOCH_LINE);
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.check(List.of(peter)).good()).containsExactly(peter);
        assertThat(note.check(List.of(peter, enoch)).good()).containsExactly(peter, enoch);
        assertThat(note.check(List.of(peter)).accepted()).isTrue();
        assertThat(note.check(List.of()).accepted()).isFalse();
        assertThat(note).hasToString(TEXT + "\n" + PETER_LINE + ENOCH_LINE);
    }

    @Test
    void refusesTheNoteWhenOneKnownSignatureIsWrong() {
        String wrong = PETER_LINE.substring(0, 60) + "ABCD" + PETER_LINE.substring(60);
        SignedNote note = SignedNote.parse(TEXT + "\n" + wrong + ENOCH_LINE);
        assertThat(note.check(List.of(peter, enoch)).bad()).containsExactly(peter);
        assertThat(note.check(List.of(peter, enoch)).accepted()).isFalse();
        SignedNote changed = SignedNote.parse(TEXT.replace("think", "thinK") + "\n" + PETER_LINE);
        assertThat(changed.check(List.of(peter)).accepted()).isFalse();
    }

    @Test
    void acceptsAHundredSignaturesAndRefusesMore() {
        assertThat(SignedNote.parse(TEXT + "\n" + PETER_LINE.repeat(16)).signatures())
                .hasSize(16);
        assertThat(SignedNote.parse(TEXT + "\n" + PETER_LINE.repeat(100)).signatures())
                .hasSize(100);
        assertThatThrownBy(() -> SignedNote.parse(TEXT + "\n" + PETER_LINE.repeat(101)))
                .isInstanceOf(MalformedNote.class);
    }

    @Test
    void refusesTheMalformedNotesOfTheSuite() {
        String signature = PETER_LINE.substring("— PeterNeumann ".length());
        for (String bad : List.of(
                TEXT,
                TEXT + "\n",
                TEXT + "\n" + PETER_LINE.substring(0, PETER_LINE.length() - 1),
                "\u0001" + TEXT + "\n" + PETER_LINE,
                "\ud800" + TEXT + "\n" + PETER_LINE,
                TEXT + "\n— Bad Name " + signature.strip(),
                TEXT + "\n— Bad Name " + signature,
                TEXT + "\n— Bad+Name " + signature,
                TEXT + "\n" + PETER_LINE + "Unexpected line.\n",
                TEXT + "\n— PeterNeumann AAAA\n",
                TEXT + "\n— PeterNeumann x08go/ZJk\n",
                "",
                "abc")) {
            assertThatThrownBy(() -> SignedNote.parse(bad)).as(bad).isInstanceOf(MalformedNote.class);
        }
        assertThatThrownBy(() -> SignedNote.sign("abc", SigningKey.parse(PETER_SECRET)))
                .isInstanceOf(MalformedNote.class);
    }

    @Test
    void refusesEveryManglingOfAKey() {
        refusesEveryManglingOf(PETER_KEY, VerifierKey::parse);
        refusesEveryManglingOf(PETER_SECRET, SigningKey::parse);
        for (String bad : List.of(
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")) {
            assertThatThrownBy(() -> VerifierKey.parse(bad)).isInstanceOf(MalformedNote.class);
        }
    }

    @Property(tries = 200)
    void verifiesWhatItSignedAndNothingElse(@ForAll byte salt) {
        SigningKey key = SigningKey.generate("plumbline.dev/audit/x", new SecureRandom());
        VerifierKey known = VerifierKey.parse(key.verifierKey().toString());
        SignedNote note =
                SignedNote.parse(SignedNote.sign("size " + salt + "\n", key).toString());
        assertThat(note.check(List.of(known)).accepted()).isTrue();
        assertThat(new SignedNote("size " + (salt + 1) + "\n", note.signatures())
                        .check(List.of(known))
                        .bad())
                .containsExactly(known);
        assertThat(SigningKey.parse(key.secretText()).verifierKey()).isEqualTo(known);
    }

    @Test
    void cosignsWithoutTouchingTheText() {
        SigningKey witness = SigningKey.generate("witness.example/w1", new SecureRandom());
        SignedNote note = SignedNote.sign(TEXT, SigningKey.parse(PETER_SECRET)).cosign(witness);
        assertThat(note.toString()).startsWith(TEXT + "\n" + PETER_LINE);
        assertThat(SignedNote.parse(note.toString())
                        .check(List.of(peter, witness.verifierKey()))
                        .good())
                .hasSize(2);
    }

    private static void refusesEveryManglingOf(String key, java.util.function.Consumer<String> parse) {
        for (int from = 0; from <= key.length(); from++) {
            for (int to = from; to <= key.length(); to++) {
                String part = key.substring(from, to);
                if (!part.equals(key)) {
                    assertThatThrownBy(() -> parse.accept(part)).as(part).isInstanceOf(MalformedNote.class);
                }
            }
        }
        for (int i = 0; i < key.length(); i++) {
            String other = key.substring(0, i) + (char) (key.charAt(i) + 1) + key.substring(i + 1);
            assertThatThrownBy(() -> parse.accept(other)).as(other).isInstanceOf(MalformedNote.class);
        }
    }
}

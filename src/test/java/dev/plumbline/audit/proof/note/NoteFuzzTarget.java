package dev.plumbline.audit.proof.note;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads notes, checkpoints and keys that somebody else wrote: each is read, and then written as it was, or refused as malformed; no
 * other text than the signed one is accepted. The first byte says which of the three it is.
 */
public final class NoteFuzzTarget {
    static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    static final String NOTE = TEXT + "\n— PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    static final String CHECKPOINT =
            "example.com/log\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nextension\n";

    private static final VerifierKey PETER = VerifierKey.parse(KEY);

    private NoteFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        String text = new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
        try {
            String written = switch (Math.floorMod(data[0], 3)) {
                case 0 -> note(text);
                case 1 -> Checkpoint.parse(text).text();
                default -> VerifierKey.parse(text).toString();
            };
            if (!written.equals(text)) {
                throw new AssertionError("read otherwise than it was written: " + written);
            }
        } catch (MalformedNote refused) {
            if (refused.getMessage() == null) {
                throw new AssertionError("refused without a word", refused);
            }
        }
    }

    static boolean isAccepted(String note) {
        return SignedNote.parse(note).check(List.of(PETER)).accepted();
    }

    private static String note(String text) {
        SignedNote note = SignedNote.parse(text);
        if (note.check(List.of(PETER)).accepted() && !note.text().equals(TEXT)) {
            throw new AssertionError("accepts " + note.text());
        }
        return note.toString();
    }
}

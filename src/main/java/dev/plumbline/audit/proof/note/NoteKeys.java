package dev.plumbline.audit.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.audit.proof.tree.Hash;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The encodings that both halves of a note key share. */
final class NoteKeys {
    static final byte ED25519 = 1;
    static final int KEY_BYTES = 32;

    private NoteKeys() {}

    static String checkName(String name) {
        boolean bad = name.isEmpty() || name.codePoints().anyMatch(NoteKeys::isForbidden);
        if (bad) {
            throw new MalformedNote(
                    "A key name is not empty and holds no space, plus sign or control character: " + name);
        }
        return name;
    }

    private static boolean isForbidden(int c) {
        return c == '+' || Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static int keyId(String name, byte[] publicKey) {
        byte[] digest = Hash.sha256((name + "\n").getBytes(UTF_8), new byte[] {ED25519}, publicKey)
                .bytes();
        return ByteBuffer.wrap(digest).getInt();
    }

    static String encode(byte[] key) {
        return Base64.getEncoder()
                .encodeToString(
                        ByteBuffer.allocate(1 + KEY_BYTES).put(ED25519).put(key).array());
    }

    /** The 32 key bytes after the algorithm byte. */
    static byte[] decode(String base64) {
        byte[] typed = decodeStrictly(base64);
        if (typed.length != 1 + KEY_BYTES || typed[0] != ED25519) {
            throw new MalformedNote("Only Ed25519 keys of 32 bytes are supported");
        }
        return Arrays.copyOfRange(typed, 1, typed.length);
    }

    /** Java's decoder accepts stray trailing bits and missing padding; one value must have one spelling. */
    static byte[] decodeStrictly(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("Not base64: " + e.getMessage());
        }
        if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
            throw new MalformedNote("Not canonical base64: " + base64);
        }
        return bytes;
    }

    static String hex(int keyId) {
        return HexFormat.of().toHexDigits(keyId);
    }
}

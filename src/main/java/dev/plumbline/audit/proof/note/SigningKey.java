package dev.plumbline.audit.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The private half of a note key, written {@code PRIVATE+KEY+<name>+<hash>+<base64 seed>}. Never printed by accident. */
public final class SigningKey {
    private static final String PREFIX = "PRIVATE+KEY+";

    private final byte[] seed;
    private final VerifierKey verifierKey;

    private SigningKey(String name, byte[] seed) {
        this.seed = seed.clone();
        byte[] publicKey = new byte[NoteKeys.KEY_BYTES];
        Ed25519.generatePublicKey(seed, 0, publicKey, 0);
        this.verifierKey = new VerifierKey(name, publicKey);
    }

    public static SigningKey generate(String name, SecureRandom random) {
        byte[] seed = new byte[NoteKeys.KEY_BYTES];
        random.nextBytes(seed);
        return new SigningKey(name, seed);
    }

    /** The key of a seed that is kept or derived elsewhere; the same seed is the same key. */
    public static SigningKey of(String name, byte[] seed) {
        if (seed.length != NoteKeys.KEY_BYTES) {
            throw new MalformedNote("The seed of a signing key has 32 bytes");
        }
        return new SigningKey(name, seed);
    }

    public static SigningKey parse(String text) {
        String[] parts =
                text.startsWith(PREFIX) ? text.substring(PREFIX.length()).split("\\+", 3) : new String[0];
        if (parts.length != 3) {
            throw new MalformedNote("A signing key is written PRIVATE+KEY+<name>+<hash>+<base64 seed>");
        }
        SigningKey key = new SigningKey(parts[0], NoteKeys.decode(parts[2]));
        if (!NoteKeys.hex(key.verifierKey.id()).equals(parts[1])) {
            throw new MalformedNote("The hash of the signing key " + parts[0] + " does not fit its name and seed");
        }
        return key;
    }

    public VerifierKey verifierKey() {
        return verifierKey;
    }

    /** The text to keep in the key store; secret. */
    public String secretText() {
        return PREFIX + verifierKey.name() + "+" + NoteKeys.hex(verifierKey.id()) + "+" + NoteKeys.encode(seed);
    }

    NoteSignature sign(String text) {
        byte[] message = text.getBytes(UTF_8);
        byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(seed, 0, message, 0, message.length, signature, 0);
        byte[] line = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(verifierKey.id())
                .put(signature)
                .array();
        return new NoteSignature(verifierKey.name(), Base64.getEncoder().encodeToString(line));
    }

    @Override
    public String toString() {
        return "signing key of " + verifierKey;
    }
}

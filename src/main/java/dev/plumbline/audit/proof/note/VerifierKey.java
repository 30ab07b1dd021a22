package dev.plumbline.audit.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The public half of a note key, written {@code <name>+<hash>+<base64 key>}. Immutable. */
public final class VerifierKey {
    private final String name;
    private final int id;
    private final byte[] publicKey;

    VerifierKey(String name, byte[] publicKey) {
        this.name = NoteKeys.checkName(name);
        this.publicKey = publicKey.clone();
        this.id = NoteKeys.keyId(name, publicKey);
    }

    /** Refuses a key whose hash does not fit, of another algorithm, or whose point is not usable. */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new MalformedNote("A verifier key is written <name>+<hash>+<base64 key>");
        }
        VerifierKey key = new VerifierKey(parts[0], NoteKeys.decode(parts[2]));
        if (!NoteKeys.hex(key.id).equals(parts[1])) {
            throw new MalformedNote("The hash of the verifier key " + parts[0] + " does not fit its name and key");
        }
        if (!Ed25519.validatePublicKeyFull(key.publicKey, 0)) {
            throw new MalformedNote("The verifier key " + parts[0] + " is not a point of prime order");
        }
        return key;
    }

    public String name() {
        return name;
    }

    public int id() {
        return id;
    }

    boolean verifies(String text, byte[] signature) {
        byte[] message = text.getBytes(UTF_8);
        return signature.length == Ed25519.SIGNATURE_SIZE
                && Ed25519.verify(signature, 0, publicKey, 0, message, 0, message.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && Arrays.equals(publicKey, that.publicKey);
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return name + "+" + NoteKeys.hex(id) + "+" + NoteKeys.encode(publicKey);
    }
}

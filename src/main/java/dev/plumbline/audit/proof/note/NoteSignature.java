package dev.plumbline.audit.proof.note;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** One signature line: the name of the key, and base64 of its 4-byte id followed by the signature. */
public record NoteSignature(String name, String base64) {
    static final String LINE_START = "— ";

    public NoteSignature {
        NoteKeys.checkName(name);
        if (NoteKeys.decodeStrictly(base64).length <= Integer.BYTES) {
            throw new MalformedNote("A signature line holds a key id and a signature");
        }
    }

    static NoteSignature parse(String line) {
        int space = line.indexOf(' ', LINE_START.length());
        if (!line.startsWith(LINE_START) || space < 0) {
            throw new MalformedNote("Not a signature line: " + line);
        }
        return new NoteSignature(line.substring(LINE_START.length(), space), line.substring(space + 1));
    }

    public int keyId() {
        return ByteBuffer.wrap(NoteKeys.decodeStrictly(base64)).getInt();
    }

    boolean isBy(VerifierKey key) {
        return key.name().equals(name) && key.id() == keyId();
    }

    boolean verifies(String text, VerifierKey key) {
        byte[] line = NoteKeys.decodeStrictly(base64);
        return key.verifies(text, Arrays.copyOfRange(line, Integer.BYTES, line.length));
    }

    @Override
    public String toString() {
        return LINE_START + name + " " + base64;
    }
}

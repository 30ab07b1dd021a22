package dev.plumbline.audit.proof.note;

/** A key, a note or a checkpoint that its specification refuses; the message says why. */
public final class MalformedNote extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    MalformedNote(String message) {
        super(message);
    }
}

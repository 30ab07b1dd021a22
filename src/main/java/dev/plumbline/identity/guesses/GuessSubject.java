package dev.plumbline.identity.guesses;

/** At what, or from where, somebody guesses. */
public record GuessSubject(Kind kind, String text) {
    public enum Kind {
        /** Sign-in to an account from a device that is not known. */
        ACCOUNT,
        /** Sign-in from a device that has signed in to the account before. */
        DEVICE,
        /** The second factor or the current password, asked again inside a session. */
        SESSION,
        ADDRESS
    }

    GuessPolicy policy() {
        return kind == Kind.ADDRESS ? GuessPolicy.ADDRESS : GuessPolicy.SECRET;
    }
}

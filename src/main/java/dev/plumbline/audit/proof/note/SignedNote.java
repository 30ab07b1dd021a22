package dev.plumbline.audit.proof.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text and its signatures (C2SP signed-note). The text is to be ignored until {@link #check} names a trusted key. */
public record SignedNote(String text, List<NoteSignature> signatures) {
    /** The specification asks for 16 at least; witnesses may add many. */
    public static final int SIGNATURES_MAX = 100;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.codePoints().anyMatch(SignedNote::isForbidden)) {
            throw new MalformedNote("A note is text without control characters that ends with a new line");
        }
        if (signatures.isEmpty() || signatures.size() > SIGNATURES_MAX) {
            throw new MalformedNote("A note has between 1 and " + SIGNATURES_MAX + " signatures");
        }
    }

    public static SignedNote parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new MalformedNote("A note is a text, a blank line and signature lines, each ended by a new line");
        }
        String[] lines = note.substring(blank + 2, note.length() - 1).split("\n", -1);
        if (lines.length > SIGNATURES_MAX) {
            throw new MalformedNote("A note has at most " + SIGNATURES_MAX + " signatures");
        }
        return new SignedNote(
                note.substring(0, blank + 1),
                Arrays.stream(lines).map(NoteSignature::parse).toList());
    }

    public static SignedNote sign(String text, SigningKey... keys) {
        return new SignedNote(
                text, Arrays.stream(keys).map(key -> key.sign(text)).toList());
    }

    /** The same note with one more signature, for example of a witness. */
    public SignedNote cosign(SigningKey key) {
        return new SignedNote(
                text,
                Stream.concat(signatures.stream(), Stream.of(key.sign(text))).toList());
    }

    /** Checks the signatures by the known keys; signatures by others are ignored, as the specification demands. */
    public Check check(Collection<VerifierKey> known) {
        List<VerifierKey> good = new ArrayList<>();
        List<VerifierKey> bad = new ArrayList<>();
        for (NoteSignature signature : signatures) {
            known.stream()
                    .filter(signature::isBy)
                    .forEach(key -> (signature.verifies(text, key) ? good : bad).add(key));
        }
        return new Check(List.copyOf(good), List.copyOf(bad));
    }

    @Override
    public String toString() {
        return text + "\n" + signatures.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static boolean isForbidden(int c) {
        boolean control = c < ' ' && c != '\n';
        return control || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Which known keys signed, and for which a signature is present but wrong: then the note is to be refused. */
    public record Check(List<VerifierKey> good, List<VerifierKey> bad) {
        public boolean accepted() {
            return bad.isEmpty() && !good.isEmpty();
        }
    }
}

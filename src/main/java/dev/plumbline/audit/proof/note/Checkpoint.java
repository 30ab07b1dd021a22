package dev.plumbline.audit.proof.note;

import dev.plumbline.audit.proof.tree.Hash;
import dev.plumbline.audit.proof.tree.Merkle;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The head of a log at a size (C2SP tlog-checkpoint): the text that its signed note carries. */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

    public Checkpoint {
        extensions = List.copyOf(extensions);
        boolean oneLiners = isLine(origin) && extensions.stream().allMatch(Checkpoint::isLine);
        if (size < 0 || !oneLiners) {
            throw new MalformedNote(
                    "A checkpoint has an origin, a size, a root and extension lines that are not empty");
        }
    }

    public static Checkpoint of(String origin, long size, Hash root) {
        return new Checkpoint(origin, size, root, List.of());
    }

    /** Parses the text of a note; it is not to be trusted before the note's signatures are checked. */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4
                || !lines[lines.length - 1].isEmpty()
                || !SIZE.matcher(lines[1]).matches()) {
            throw new MalformedNote("A checkpoint is at least an origin, a size and a root, one per line");
        }
        try {
            List<String> extensions = Arrays.asList(lines).subList(3, lines.length - 1);
            return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.ofBase64(lines[2]), extensions);
        } catch (MalformedNote e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("The size or the root of the checkpoint is wrong: " + e.getMessage());
        }
    }

    public String text() {
        StringBuilder text = new StringBuilder(origin + "\n" + size + "\n" + root.base64() + "\n");
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    public SignedNote sign(SigningKey... keys) {
        return SignedNote.sign(text(), keys);
    }

    public Merkle.Head head() {
        return new Merkle.Head(size, root);
    }

    private static boolean isLine(String line) {
        return !line.isEmpty() && line.indexOf('\n') < 0;
    }
}

package dev.plumbline.platform;

import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Where a list goes on, as text for the caller. It is bound to what was asked; used with anything else it is refused instead of
 * giving a page that skips or repeats.
 */
public final class Cursor {
    private static final char SEPARATOR = '\u001f';

    private final String binding;

    private Cursor(String binding) {
        this.binding = binding;
    }

    /** @param asked everything that decides which rows are listed in which order; records have a stable text form */
    public static Cursor of(Object asked) {
        return new Cursor(hash(String.valueOf(asked)));
    }

    public String write(String... parts) {
        String text = binding + SEPARATOR + String.join(String.valueOf(SEPARATOR), parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The parts that were written; empty for what somebody else has made, or for another list. */
    public Optional<List<String>> read(String cursor, int count) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split(String.valueOf(SEPARATOR), -1);
            return parts.length == count + 1 && parts[0].equals(binding)
                    ? Optional.of(List.of(Arrays.copyOfRange(parts, 1, parts.length)))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    public static Problem stale() {
        return Problem.of(
                SharedProblem.CURSOR_STALE,
                "Start again without the cursor: the filter or the sort has changed since.");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

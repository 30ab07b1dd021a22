package dev.plumbline.platform;

import dev.plumbline.shared.FirmId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody who is nobody here can show later of a row that is theirs: firm and id, signed. Nothing of it is stored, so that
 * a request that is sent again has the same answer. It can stand in an address: it has no dot, which would make it a file's.
 */
public final class RowTokens {
    private static final Pattern TOKEN = Pattern.compile("(([0-9a-f-]{36})_([0-9a-f-]{36}))_([0-9a-f]{64})");

    private final KeyedHash hash;

    /** @param purpose what is signed for one is nothing for another */
    public RowTokens(Secrets secrets, String purpose) {
        this.hash = new KeyedHash(secrets, purpose);
    }

    /** A row of a firm. */
    public record Row(FirmId firm, UUID id) {}

    public String of(FirmId firm, UUID id) {
        String what = firm.value() + "_" + id;
        return what + "_" + hash.of(what);
    }

    /** Nothing for what we did not sign. */
    public Optional<Row> read(String text) {
        Matcher token = TOKEN.matcher(text);
        if (!token.matches()) {
            return Optional.empty();
        }
        byte[] given = token.group(4).getBytes(StandardCharsets.US_ASCII);
        byte[] ours = hash.of(token.group(1)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(ours, given)
                ? Optional.of(new Row(new FirmId(UUID.fromString(token.group(2))), UUID.fromString(token.group(3))))
                : Optional.empty();
    }
}

package dev.plumbline.clients.entrance;

import dev.plumbline.clients.applications.ApplicationId;
import dev.plumbline.platform.KeyedHash;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.FirmId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What an applicant can show later: firm and application, signed. Nothing of it is stored, so that a request that is sent again
 * has the same answer.
 */
@Component
class Receipts {
    private static final int ID = 36;

    private final KeyedHash hash;

    Receipts(Secrets secrets) {
        this.hash = new KeyedHash(secrets, "intake-receipt");
    }

    /** An application of a firm. */
    record Receipt(FirmId firm, ApplicationId application) {}

    String of(Receipt receipt) {
        String what = receipt.firm().value() + "." + receipt.application().value();
        return what + "." + hash.of(what);
    }

    /** Nothing for what we did not sign. */
    Optional<Receipt> read(String text) {
        if (!text.matches("[0-9a-f-]{36}\\.[0-9a-f-]{36}\\.[0-9a-f]{64}")) {
            return Optional.empty();
        }
        String what = text.substring(0, 2 * ID + 1);
        byte[] given = text.substring(2 * ID + 2).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(hash.of(what).getBytes(StandardCharsets.US_ASCII), given)
                ? Optional.of(new Receipt(
                        new FirmId(UUID.fromString(what.substring(0, ID))),
                        new ApplicationId(UUID.fromString(what.substring(ID + 1)))))
                : Optional.empty();
    }
}

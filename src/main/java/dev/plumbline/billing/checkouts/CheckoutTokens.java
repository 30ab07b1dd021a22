package dev.plumbline.billing.checkouts;

import dev.plumbline.billing.CheckoutId;
import dev.plumbline.platform.KeyedHash;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.FirmId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What whoever pays can show later: firm and checkout, signed. */
@Component
class CheckoutTokens {
    private static final int ID = 36;

    private final KeyedHash hash;

    CheckoutTokens(Secrets secrets) {
        this.hash = new KeyedHash(secrets, "billing-checkout");
    }

    /** A checkout of a firm. */
    record Named(FirmId firm, CheckoutId checkout) {}

    String of(FirmId firm, CheckoutId checkout) {
        // No dot: what has one at its end is asked for as a file.
        String what = firm.value() + "_" + checkout.value();
        return what + "_" + hash.of(what);
    }

    /** Nothing for what we did not sign. */
    Optional<Named> read(String text) {
        if (!text.matches("[0-9a-f-]{36}_[0-9a-f-]{36}_[0-9a-f]{64}")) {
            return Optional.empty();
        }
        String what = text.substring(0, 2 * ID + 1);
        byte[] given = text.substring(2 * ID + 2).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(hash.of(what).getBytes(StandardCharsets.US_ASCII), given)
                ? Optional.of(new Named(
                        new FirmId(UUID.fromString(what.substring(0, ID))),
                        new CheckoutId(UUID.fromString(what.substring(ID + 1)))))
                : Optional.empty();
    }
}

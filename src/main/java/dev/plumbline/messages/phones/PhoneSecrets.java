package dev.plumbline.messages.phones;

import dev.plumbline.platform.KeyedHash;
import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.Vault;
import dev.plumbline.shared.MemberId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Numbers and codes as they are stored. There are few of either: a plain hash of one tells it to whoever tries all. */
@Component
public class PhoneSecrets {
    private static final int CODES = 1_000_000;

    private final Vault vault;
    private final KeyedHash codes;
    private final KeyedHash stops;
    private final SecureRandom random;

    PhoneSecrets(Secrets secrets, SecureRandom random) {
        this.vault = new Vault(secrets, "phone/1", random);
        this.codes = new KeyedHash(secrets, "phone-code");
        this.stops = new KeyedHash(secrets, "phone-stop");
        this.random = random;
    }

    /** Six digits. */
    String newCode() {
        return Integer.toString(CODES + random.nextInt(CODES)).substring(1);
    }

    public String seal(String secret, MemberId owner) {
        return vault.seal(secret.getBytes(StandardCharsets.UTF_8), owner.value().toString());
    }

    public String open(String sealed, MemberId owner) {
        return new String(vault.open(sealed, owner.value().toString()), StandardCharsets.UTF_8);
    }

    /** @param number for which the code is */
    String hash(UUID number, String code) {
        return codes.of(number + ":" + code);
    }

    /** @param number in the form of E.164; the same in every firm */
    String hashOfNumber(String number) {
        return stops.of(number);
    }

    boolean isRight(Phone.Code code, UUID number, String said) {
        return MessageDigest.isEqual(
                code.hash().getBytes(StandardCharsets.US_ASCII),
                hash(number, said).getBytes(StandardCharsets.US_ASCII));
    }
}

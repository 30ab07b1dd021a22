package dev.plumbline.messages.phones;

import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.Vault;
import dev.plumbline.shared.MemberId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Numbers and codes as they are stored. There are few of either: a plain hash of one tells it to whoever tries all. */
@Component
public class PhoneSecrets {
    private static final int CODES = 1_000_000;

    private final Vault vault;
    private final SecretKeySpec key;
    private final SecretKeySpec stops;
    private final SecureRandom random;

    PhoneSecrets(Secrets secrets, SecureRandom random) {
        this.vault = new Vault(secrets, "phone/1", random);
        this.key = new SecretKeySpec(secrets.derive("phone-code"), "HmacSHA256");
        this.stops = new SecretKeySpec(secrets.derive("phone-stop"), "HmacSHA256");
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
        return hash(key, number + ":" + code);
    }

    /** @param number in the form of E.164; the same in every firm */
    String hashOfNumber(String number) {
        return hash(stops, number);
    }

    private static String hash(SecretKeySpec by, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(by);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isRight(Phone.Code code, UUID number, String said) {
        return MessageDigest.isEqual(
                code.hash().getBytes(StandardCharsets.US_ASCII),
                hash(number, said).getBytes(StandardCharsets.US_ASCII));
    }
}

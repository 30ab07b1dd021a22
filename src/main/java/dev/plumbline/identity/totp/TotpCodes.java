package dev.plumbline.identity.totp;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Time-based codes of RFC 6238 as every authenticator app makes them: SHA-1, six digits, thirty seconds. */
@Component
class TotpCodes {
    static final int DIGITS = 6;

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CHARACTERS = 10;
    /** Before and after now, for clocks that differ and fingers that are slow. */
    private static final int STEPS_AROUND = 1;

    private static final String ISSUER = "Plumbline";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    byte[] newSecret(SecureRandom random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** Ten characters of base 32, which are fifty random bits, in two groups. */
    String newRecoveryCode(SecureRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < RECOVERY_CHARACTERS; i++) {
            text.append(i == RECOVERY_CHARACTERS / 2 ? "-" : "").append(BASE32.charAt(random.nextInt(BASE32.length())));
        }
        return text.toString();
    }

    /** The time step that the code belongs to, later than the last one used. */
    OptionalLong matchingStep(byte[] secret, String code, Instant now, long lastUsed) {
        long seconds = generator.getTimeStep().toSeconds();
        long present = Math.floorDiv(now.getEpochSecond(), seconds);
        OptionalLong found = OptionalLong.empty();
        for (long step = present - STEPS_AROUND; step <= present + STEPS_AROUND; step++) {
            boolean same = MessageDigest.isEqual(
                    at(secret, Instant.ofEpochSecond(step * seconds)).getBytes(StandardCharsets.UTF_8),
                    code.getBytes(StandardCharsets.UTF_8));
            if (same && step > lastUsed && found.isEmpty()) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    String at(byte[] secret, Instant time) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()), time, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Base 32 without padding (RFC 4648), as people type it. */
    String text(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : secret) {
            buffer = (buffer << 8) | (b & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt((buffer >> bits) & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE32.charAt((buffer << (5 - bits)) & 31)).toString();
    }

    /** The address that authenticator apps read from a picture. */
    String uri(byte[] secret, String email) {
        return "otpauth://totp/" + ISSUER + ":" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "?secret="
                + text(secret) + "&issuer=" + ISSUER + "&algorithm=SHA1&digits=" + DIGITS + "&period=30";
    }
}

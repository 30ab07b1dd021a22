package dev.plumbline.identity.totp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class TotpCodesTests {
    /** The secret of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final TotpCodes codes = new TotpCodes();

    @Test
    void makesTheCodesOfTheSpecification() {
        // Appendix B has eight digits; six are the last of them.
        assertThat(codes.at(SECRET, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(codes.at(SECRET, Instant.ofEpochSecond(1111111109))).isEqualTo("081804");
        assertThat(codes.at(SECRET, Instant.ofEpochSecond(1111111111))).isEqualTo("050471");
        assertThat(codes.at(SECRET, Instant.ofEpochSecond(1234567890))).isEqualTo("005924");
        assertThat(codes.at(SECRET, Instant.ofEpochSecond(2000000000))).isEqualTo("279037");
        assertThat(codes.at(SECRET, Instant.ofEpochSecond(20000000000L))).isEqualTo("353130");
    }

    @Test
    void acceptsOneStepAroundNowAndNoStepTwice() {
        Instant now = Instant.ofEpochSecond(1_800_000_000);
        long step = 1_800_000_000L / 30;

        for (int around : new int[] {-1, 0, 1}) {
            String code = codes.at(SECRET, now.plusSeconds(30L * around));
            assertThat(codes.matchingStep(SECRET, code, now, 0)).hasValue(step + around);
            assertThat(codes.matchingStep(SECRET, code, now, step + around)).isEmpty();
        }
        assertThat(codes.matchingStep(SECRET, codes.at(SECRET, now.plusSeconds(60)), now, 0))
                .isEmpty();
        assertThat(codes.matchingStep(SECRET, codes.at(SECRET, now.minusSeconds(60)), now, 0))
                .isEmpty();
    }

    @Test
    void writesSecretsAsAuthenticatorAppsReadThem() {
        // RFC 4648, section 10.
        assertThat(codes.text("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(codes.text(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(codes.uri(SECRET, "a+b@example.com"))
                .isEqualTo("otpauth://totp/Plumbline:a%2Bb%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Plumbline&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void sealsSecretsForOneAccountOnly() {
        TotpSecrets secrets = new TotpSecrets(new Secrets(new byte[32]), new SecureRandom());
        UserId me = new UserId(UUID.randomUUID());
        String sealed = secrets.seal(SECRET, me);

        assertThat(secrets.open(sealed, me)).isEqualTo(SECRET);
        assertThat(secrets.seal(SECRET, me)).isNotEqualTo(sealed);
        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> secrets.open(sealed, new UserId(UUID.randomUUID())));
    }
}

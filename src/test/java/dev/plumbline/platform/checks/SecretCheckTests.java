package dev.plumbline.platform.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.Finding;
import dev.plumbline.platform.Secrets;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SecretCheckTests {
    private static Finding look(String secret) {
        return new SecretCheck(new Secrets(secret.getBytes(StandardCharsets.US_ASCII))).look();
    }

    @Test
    void isRedWhereTheSecretRepeatsItself() {
        Finding finding = look("passwordpasswordpasswordpassword");

        assertThat(finding.severity()).isEqualTo(Finding.Severity.BLOCKING);
        assertThat(finding.reason()).isEqualTo("The installation's secret repeats itself: it can be guessed.");
        assertThat(finding.fix()).contains("head -c 32 /dev/urandom | base64");
        assertThat(look("k3v9Qz7Lw1Xp5Rt8Yb2Nc6Md4Fg0Hj#s").severity()).isEqualTo(Finding.Severity.WELL);
    }
}

package dev.plumbline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.shared.FirmId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowTokensTests {
    private static final FirmId FIRM = new FirmId(UUID.randomUUID());
    private static final UUID ID = UUID.randomUUID();
    private static final Secrets SECRETS = new Secrets(new byte[32]);

    private final RowTokens tokens = new RowTokens(SECRETS, "one");

    @Test
    void areReadAsTheyWereMade() {
        assertThat(tokens.read(tokens.of(FIRM, ID))).contains(new RowTokens.Row(FIRM, ID));
        assertThat(tokens.of(FIRM, ID)).isEqualTo(tokens.of(FIRM, ID)).doesNotContain(".", "/");
    }

    @Test
    void areNothingWhenAnythingOfThemIsChanged() {
        String token = tokens.of(FIRM, ID);
        for (int at = 0; at < token.length(); at++) {
            char other = token.charAt(at) == '0' ? '1' : '0';
            assertThat(tokens.read(token.substring(0, at) + other + token.substring(at + 1)))
                    .isEmpty();
        }
        assertThat(tokens.read(token + "0")).isEmpty();
        assertThat(tokens.read(token.replace('_', '.'))).isEmpty();
        assertThat(tokens.read("")).isEmpty();
    }

    @Test
    void ofAnotherPurposeAreNothing() {
        assertThat(new RowTokens(SECRETS, "other").read(tokens.of(FIRM, ID))).isEmpty();
    }
}

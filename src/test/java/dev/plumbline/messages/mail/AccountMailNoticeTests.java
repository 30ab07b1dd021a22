package dev.plumbline.messages.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.messages.Mail;
import org.junit.jupiter.api.Test;

class AccountMailNoticeTests {
    private static final Mail MAIL = new Mail(
            "ann@example.com",
            "A new password for Plumbline",
            "Choose: {link}",
            "https://x/password-resets/secret",
            "k");

    @Test
    void saysTheLinkOnlyWhereKeptMailsShowTheirLinks() {
        assertThat(AccountMailNotice.text(MAIL, true)).contains("ann@example.com", "https://x/password-resets/secret");
        assertThat(AccountMailNotice.text(MAIL, false))
                .contains("A new password for Plumbline", "plumbline user reset-password")
                .doesNotContain("secret", "ann@example.com", "https://");
    }
}

package dev.plumbline.messages.postmark;

import dev.plumbline.platform.StartRefused;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Postmark as the mail server.
 *
 * @param token         of one of its servers; mail leaves by Postmark when it is set
 * @param address       where its interface is
 * @param stream        its message stream for this mail
 * @param timeout       after how long no answer counts as none
 * @param templates     whether Postmark's own templates are used for the mails that have one
 * @param webhookSecret password by which Postmark says who it is when it tells what became of mail, at least 20 characters;
 *                      nothing is taken from it without
 */
@ConfigurationProperties("plumbline.mail.postmark")
record PostmarkSettings(
        @Nullable String token,
        @DefaultValue("https://api.postmarkapp.com") URI address,
        @DefaultValue("outbound") String stream,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("false") boolean templates,
        @Nullable String webhookSecret) {
    private static final int SECRET_MIN = 20;

    PostmarkSettings {
        if (webhookSecret != null && webhookSecret.length() < SECRET_MIN) {
            throw new StartRefused(
                    "plumbline.mail.postmark.webhook-secret has fewer than " + SECRET_MIN + " characters.");
        }
    }

    @Override
    public String toString() {
        return "PostmarkSettings[" + address + "]";
    }
}

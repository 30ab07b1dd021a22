package dev.plumbline.messages.mail;

import dev.plumbline.identity.AccountNotice;
import dev.plumbline.identity.PasswordResetRequested;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people are told of their own account, by the platform and not by a firm. */
@Component
class AccountLetters {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Mailer mailer;
    private final MailSettings settings;

    AccountLetters(Mailer mailer, MailSettings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    @EventListener
    void on(PasswordResetRequested asked) {
        String text = """
                Hello %s,

                somebody, probably you, asked for a new password. Choose it here, until %s:
                %s

                The link works once. If it was not you, do nothing: your password stays as it is.
                """.formatted(Mail.oneLine(asked.name()), TIME.format(asked.expiresAt()), Mail.LINK);
        mailer.send(new Mail(
                asked.email(),
                "A new password for Plumbline",
                text,
                settings.address() + "/password-resets/" + asked.token(),
                key("password-reset", asked.user().value(), asked.expiresAt())));
    }

    @EventListener
    void on(AccountNotice notice) {
        String text = """
                Hello %s,

                %s on %s.

                If that was you, there is nothing to do. If not, ask for a new password at once:
                %s
                """.formatted(
                        Mail.oneLine(notice.name()), happened(notice.kind()), TIME.format(notice.at()), Mail.LINK);
        mailer.send(new Mail(
                notice.email(),
                "Your Plumbline account",
                text,
                settings.address() + "/forgotten-password",
                key(notice.kind().code(), notice.user().value(), notice.at())));
    }

    private static String happened(AccountNotice.Kind kind) {
        return switch (kind) {
            case PASSWORD_CHANGED -> "your password was changed";
            case SESSION_REPLAYED ->
                "one of your sessions was ended because its key was used twice, as it is when somebody has a copy,";
            case SECOND_FACTOR_ON -> "a second factor was added to your account";
            case SECOND_FACTOR_OFF -> "the second factor was removed from your account";
        };
    }

    private static String key(String what, UUID user, Instant at) {
        return what + ":" + user + ":" + at;
    }
}

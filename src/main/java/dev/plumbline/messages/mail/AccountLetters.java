package dev.plumbline.messages.mail;

import dev.plumbline.identity.AccountNotice;
import dev.plumbline.identity.Operators;
import dev.plumbline.identity.PasswordResetRequested;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import dev.plumbline.platform.OperatorAlarm;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people are told by the platform and not by a firm: of their own account, and those who run the installation of it. */
@Component
class AccountLetters {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Mailer mailer;
    private final MailSettings settings;
    private final Operators operators;

    AccountLetters(Mailer mailer, MailSettings settings, Operators operators) {
        this.mailer = mailer;
        this.settings = settings;
        this.operators = operators;
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

    @EventListener
    void on(OperatorAlarm alarm) {
        operators
                .operators()
                .forEach(each -> mailer.send(new Mail(
                        each.email(),
                        "Plumbline: " + alarm.what(),
                        text(each.name(), alarm),
                        settings.address() + "/console",
                        String.join(
                                ":",
                                "alarm",
                                alarm.what(),
                                alarm.at().toString(),
                                each.id().value().toString()))));
    }

    private static String text(String name, OperatorAlarm alarm) {
        return """
                Hello %s,

                %s.
                By %s, on %s%s
                Reason: %s

                If it should not be so, end it on the console, and look who is signed in:
                %s
                """.formatted(
                        Mail.oneLine(name),
                        alarm.what(),
                        Mail.oneLine(alarm.by()),
                        TIME.format(alarm.at()),
                        end(alarm.until()),
                        Mail.oneLine(alarm.reason()),
                        Mail.LINK);
    }

    private static String end(@Nullable Instant until) {
        return until == null ? "." : ", until " + TIME.format(until) + " at the latest.";
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

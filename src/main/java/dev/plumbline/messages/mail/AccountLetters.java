package dev.plumbline.messages.mail;

import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Membership;
import dev.plumbline.identity.AccountNotice;
import dev.plumbline.identity.PasswordResetRequested;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import dev.plumbline.platform.Crossing;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.UserId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What people are told about their own accounts. An account belongs to no firm, but every mail does: it leaves through the
 * first firm of its holder.
 */
@Component
class AccountLetters {
    private static final Logger log = LoggerFactory.getLogger(AccountLetters.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Mailer mailer;
    private final MailSettings settings;
    private final Firms firms;
    private final Crossing crossing;

    AccountLetters(Mailer mailer, MailSettings settings, Firms firms, Crossing crossing) {
        this.mailer = mailer;
        this.settings = settings;
        this.firms = firms;
        this.crossing = crossing;
    }

    @EventListener
    void on(PasswordResetRequested asked) {
        String text = """
                A new password was asked for your Plumbline account.

                Choose it here, until %s:
                %s

                The link works once. If you did not ask for it, do nothing: your password stays as it is.
                """.formatted(TIME.format(asked.expiresAt()), Mail.LINK);
        send(
                asked.user(),
                new Mail(
                        asked.email(),
                        "Choose a new password",
                        text,
                        settings.address() + "/password-resets/" + asked.token(),
                        "password-reset:" + asked.user().value() + ":" + asked.expiresAt()));
    }

    @EventListener
    void on(AccountNotice notice) {
        send(
                notice.user(),
                new Mail(
                        notice.email(),
                        subject(notice.kind()),
                        text(notice.kind(), notice.at()),
                        null,
                        "account:" + notice.kind().code() + ":" + notice.user().value() + ":" + notice.at()));
    }

    private static String subject(AccountNotice.Kind kind) {
        return switch (kind) {
            case PASSWORD_CHANGED -> "Your password was changed";
            case SESSION_REPLAYED -> "A sign-in of yours was ended";
            case SECOND_FACTOR_ON -> "Two-step sign-in is on";
            case SECOND_FACTOR_OFF -> "Two-step sign-in is off";
        };
    }

    private static String text(AccountNotice.Kind kind, Instant at) {
        String what = switch (kind) {
            case PASSWORD_CHANGED -> "The password of your Plumbline account was changed.";
            case SESSION_REPLAYED ->
                "A sign-in of your Plumbline account was used from two places at once and has been ended.";
            case SECOND_FACTOR_ON -> "Your Plumbline account now asks for a code at sign-in.";
            case SECOND_FACTOR_OFF -> "Your Plumbline account no longer asks for a code at sign-in.";
        };
        return what + "\n\nWhen: " + TIME.format(at)
                + "\n\nIf this was not you, ask for a new password at once and tell an owner of your firm.\n";
    }

    private void send(UserId user, Mail mail) {
        List<Membership> memberships = firms.of(user);
        if (memberships.isEmpty()) {
            log.warn("User {} belongs to no firm: there is no way out for \"{}\"", user.value(), mail.subject());
            return;
        }
        crossing.run(Scope.current().in(memberships.getFirst().firm()), () -> mailer.send(mail));
    }
}

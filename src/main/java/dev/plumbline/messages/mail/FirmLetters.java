package dev.plumbline.messages.mail;

import dev.plumbline.firms.InvitationSent;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What firms write to people who are not members yet. */
@Component
class FirmLetters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Mailer mailer;
    private final MailSettings settings;

    FirmLetters(Mailer mailer, MailSettings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    @EventListener
    void on(InvitationSent invitation) {
        mailer.send(new Mail(
                invitation.email(),
                Mail.oneLine("Invitation to " + invitation.firmName()),
                text(invitation),
                settings.address() + "/invitations/" + invitation.token(),
                "invitation:" + invitation.id().value() + ":" + invitation.times()));
    }

    private static String text(InvitationSent invitation) {
        return """
                %s invites you to work with %s in Plumbline, as %s.

                Accept here, until %s:
                %s

                The link works once and only for %s. If you do not know who this is from, do nothing.
                """.formatted(
                        Mail.oneLine(invitation.invitedBy()),
                        Mail.oneLine(invitation.firmName()),
                        Mail.oneLine(invitation.roleName()),
                        DAY.format(invitation.expiresAt()),
                        Mail.LINK,
                        invitation.email());
    }
}

package dev.plumbline.messages.mail;

import dev.plumbline.firms.GuestInvited;
import dev.plumbline.firms.InvitationSent;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import dev.plumbline.messages.wordings.SystemLetter;
import dev.plumbline.messages.wordings.SystemLetter.Field;
import dev.plumbline.messages.wordings.Wording;
import dev.plumbline.messages.wordings.Wordings;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What firms write to people who cannot sign in yet. */
@Component
class FirmLetters {
    static final SystemLetter INVITATION = new SystemLetter(
            "invitation",
            "Invitation",
            "Goes to whoever is invited to work with your firm, at once, and again when the invitation is sent again.",
            List.of(
                    Field.of("inviter", "Who invites.", "Olivia Owner"),
                    Field.of(SystemLetter.FIRM, "Your firm.", "Your firm"),
                    Field.of("role", "The role that they will have.", "Staff"),
                    Field.of("until", "Until when it can be accepted.", "24 December 2026, 09:00 UTC"),
                    Field.of("email", "The address that is invited.", "ann@example.com"),
                    Field.needed(SystemLetter.LINK, "The page on which they accept.", "/invitations/a-sample")),
            new Wording("Invitation to {{firm}}", """
                    {{inviter}} invites you to work with {{firm}} in Plumbline, as {{role}}.

                    Accept here, until {{until}}:
                    {{link}}

                    The link works once and only for {{email}}. If you do not know who this is from, do nothing.
                    """));

    static final SystemLetter PORTAL = new SystemLetter(
            "portal",
            "Link to the portal",
            "Goes to a person of a client who is to see their properties in the portal, at once, and when a link is sent again.",
            List.of(
                    Field.of("person", "To whom it goes.", "Lena Landlord"),
                    Field.of("inviter", "Who sends it.", "Olivia Owner"),
                    Field.of(SystemLetter.FIRM, "Your firm.", "Your firm"),
                    Field.of("until", "Until when it can be used.", "24 December 2026, 09:00 UTC"),
                    Field.of("email", "The address that it is for.", "lena@example.com"),
                    Field.needed(
                            SystemLetter.LINK, "The page on which they choose a password.", "/portal-link/a-sample")),
            new Wording("Your properties at {{firm}}", """
                    Hello {{person}},

                    {{inviter}} of {{firm}} has opened the portal for you. There you see your properties, and how their
                    duties stand.

                    Choose a password here, until {{until}}:
                    {{link}}

                    The link works once and only for {{email}}. If you do not know who this is from, do nothing.
                    """));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Mailer mailer;
    private final MailSettings settings;
    private final Wordings wordings;

    FirmLetters(Mailer mailer, MailSettings settings, Wordings wordings) {
        this.mailer = mailer;
        this.settings = settings;
        this.wordings = wordings;
    }

    @EventListener
    void on(InvitationSent invitation) {
        Wording words = wordings.write(
                INVITATION,
                Map.of(
                        "inviter",
                        invitation.invitedBy(),
                        SystemLetter.FIRM,
                        invitation.firmName(),
                        "role",
                        invitation.roleName(),
                        "until",
                        DAY.format(invitation.expiresAt()),
                        "email",
                        invitation.email()));
        mailer.send(new Mail(
                invitation.email(),
                words.subject(),
                words.text(),
                settings.address() + "/invitations/" + invitation.token(),
                "invitation:" + invitation.id().value() + ":" + invitation.times()));
    }

    @EventListener
    void on(GuestInvited guest) {
        Wording words = wordings.write(
                PORTAL,
                Map.of(
                        "person",
                        guest.name(),
                        "inviter",
                        guest.invitedBy(),
                        SystemLetter.FIRM,
                        guest.firmName(),
                        "until",
                        DAY.format(guest.expiresAt()),
                        "email",
                        guest.email()));
        mailer.send(new Mail(
                guest.email(),
                words.subject(),
                words.text(),
                settings.address() + "/portal-link/" + guest.token(),
                "portal-link:" + guest.link()));
    }
}

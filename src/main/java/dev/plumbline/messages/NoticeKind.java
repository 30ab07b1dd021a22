package dev.plumbline.messages;

import org.jspecify.annotations.Nullable;

/**
 * A kind of notice: a constant of the module that tells it, declared by its bean of {@link NoticeKinds}.
 *
 * @param code       {@code lead.assigned}
 * @param label      what has happened, for the screen on which members choose
 * @param help       who is told, and when
 * @param mail       how it comes by mail until the member says otherwise
 * @param permission only members who have it are told; null when any member can be
 * @param shown      why it is shown in the application in any case; null when a member may switch that off
 * @param urgent     whether a member may have it by text too: somebody must act before they look into their mail
 */
public record NoticeKind(
        String code,
        String label,
        String help,
        MailWay mail,
        @Nullable String permission,
        @Nullable String shown,
        boolean urgent) {
    public NoticeKind {
        // A word without a dot is free for what is no kind: the digest.
        if (!code.matches("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+") || code.length() > 60) {
            throw new IllegalArgumentException("The code of a notice is like \"lead.assigned\", not \"" + code + "\"");
        }
        if (urgent && shown == null) {
            throw new IllegalArgumentException("What comes by text is shown as well: no text may be the only word");
        }
    }

    public static NoticeKind of(String code, String label, String help, MailWay mail) {
        return new NoticeKind(code, label, help, mail, null, null, false);
    }

    public NoticeKind toldTo(String whoHas) {
        return new NoticeKind(code, label, help, mail, whoHas, shown, urgent);
    }

    public NoticeKind alwaysShown(String why) {
        return new NoticeKind(code, label, help, mail, permission, why, urgent);
    }

    /** Behind {@link #alwaysShown}: a text that cannot go must not be the only word. */
    public NoticeKind orByText() {
        return new NoticeKind(code, label, help, mail, permission, shown, true);
    }
}

package dev.plumbline.messages.mail;

import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.optout.OptOutTokens;
import dev.plumbline.messages.servers.ChosenServer;
import dev.plumbline.messages.servers.Handover;
import dev.plumbline.messages.servers.Letter;
import dev.plumbline.messages.servers.MailServer;
import dev.plumbline.messages.suppression.Suppressions;
import dev.plumbline.platform.Live;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands mail to the mail server. */
@Component
class MailDelivery {
    private final MailRepository mails;
    private final MailSettings settings;
    private final OptOutTokens optOuts;
    private final Suppressions suppressions;
    private final ChosenServer server;
    private final Live live;
    private final Clock clock;

    MailDelivery(
            MailRepository mails,
            MailSettings settings,
            OptOutTokens optOuts,
            Suppressions suppressions,
            ChosenServer server,
            Live live,
            Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.optOuts = optOuts;
        this.suppressions = suppressions;
        this.server = server;
        this.live = live;
        this.clock = clock;
    }

    boolean hasServer() {
        return server.find().isPresent();
    }

    /**
     * Sends what still waits. A node that dies between the server's yes and the commit sends a second time: the message id
     * is then the same, by which mail systems know a copy.
     *
     * @param again whether an attempt came before, whose end nobody saw
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(MessageId id, boolean again) {
        MailRepository.Stored stored = mails.lock(id).orElseThrow();
        if (stored.status() != MailStatus.QUEUED) {
            return;
        }
        Optional<String> suppressed = Scope.current().isPlatform() ? Optional.empty() : suppressions.why(stored.mail());
        Optional<String> nowhere = Letter.refusal(stored.mail().to());
        if (suppressed.isPresent()) {
            mails.ended(id, MailStatus.SUPPRESSED, null, suppressed.get());
        } else if (nowhere.isPresent()) {
            mails.ended(id, MailStatus.FAILED, null, nowhere.get());
        } else {
            hand(stored, again);
        }
        live.changed("message", id, stored.version() + 1);
    }

    private void hand(MailRepository.Stored stored, boolean again) {
        MailServer chosen = server.find()
                .orElseThrow(() -> new IllegalStateException("A mail is queued and no mail server is set"));
        switch (chosen.hand(letter(stored), again)) {
            case Handover.Taken taken -> mails.sent(stored.id(), chosen.name(), taken.id(), clock.instant());
            case Handover.Refused refused -> refuse(stored, chosen.name(), refused);
        }
    }

    private void refuse(MailRepository.Stored stored, String provider, Handover.Refused refused) {
        mails.ended(stored.id(), MailStatus.FAILED, provider, refused.why());
        if (refused.suppresses() != null && !Scope.current().isPlatform()) {
            suppressions.add(new Suppressions.Blow(
                    stored.mail().to(),
                    refused.suppresses(),
                    MailRepository.said(refused.why()),
                    stored.id(),
                    clock.instant()));
        }
    }

    private Letter letter(MailRepository.Stored stored) {
        Mail mail = stored.mail();
        String link = mail.link();
        return new Letter(
                stored.id(),
                Scope.current().firm(),
                settings.from(),
                mail.to(),
                mail.subject(),
                link == null ? mail.text() : mail.text().replace(Mail.LINK, link),
                mail.series() == null ? Map.of() : optOut(mail.series()),
                stored.createdAt());
    }

    /** One click in the mail program (RFC 8058), which calls addresses with TLS only. */
    private Map<String, String> optOut(Mail.Series series) {
        if (!settings.address().startsWith("https://")) {
            return Map.of();
        }
        String token = optOuts.sign(Scope.current().firm(), series);
        return Map.of(
                "List-Unsubscribe",
                "<" + settings.address() + OptOutTokens.PATH + "/" + token + ">",
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click");
    }
}

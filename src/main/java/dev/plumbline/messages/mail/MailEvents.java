package dev.plumbline.messages.mail;

import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.servers.OthersWords;
import dev.plumbline.messages.suppression.Suppressions;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what mail servers tell later. They tell in any order and more than once: a mail only moves on, the first time of
 * each kind stays, and what is known already changes nothing.
 */
@Service
public class MailEvents {
    private final MailRepository mails;
    private final Suppressions suppressions;
    private final MailNews news;
    private final Clock clock;

    MailEvents(MailRepository mails, Suppressions suppressions, MailNews news, Clock clock) {
        this.mails = mails;
        this.suppressions = suppressions;
        this.news = news;
        this.clock = clock;
    }

    /** Of a mail of the current firm; what is about none, or about somebody else, is nothing. */
    @Transactional
    public void happened(MessageId id, MailEvent event) {
        mails.lock(id)
                .filter(stored -> stored.mail().to().equalsIgnoreCase(event.recipient()))
                .map(stored -> left(stored, event.by()))
                .filter(stored -> stored.status().hasLeft())
                .ifPresent(stored -> note(stored, event));
    }

    /** That something became of a mail proves that it left, also where the node died before it noted that. */
    private MailRepository.Stored left(MailRepository.Stored stored, MailEvent.Source by) {
        if (stored.status() != MailStatus.QUEUED) {
            return stored;
        }
        mails.sent(stored.id(), by.provider(), by.messageId(), clock.instant());
        return mails.lock(stored.id()).orElseThrow();
    }

    private void note(MailRepository.Stored stored, MailEvent event) {
        Instant at = between(stored.createdAt(), event.at());
        MailStatus what = event.what();
        String detail = event.detail() == null ? null : OthersWords.kept(event.detail());
        if (what != null
                && (what.compareTo(stored.status()) > 0 || stored.life().at(what) == null)) {
            MailStatus next = what.compareTo(stored.status()) > 0 ? what : stored.status();
            mails.told(
                    stored.id(), next, MailLifecycle.told(what), stored.life().with(what, at, detail));
            news.moved(stored);
        }
        if (event.suppresses() != null && !Scope.current().isPlatform()) {
            suppressions.add(new Suppressions.Blow(stored.mail().to(), event.suppresses(), detail, stored.id(), at));
        }
    }

    /** Clocks differ, and nothing happened to a mail before it was written or in the future. */
    private Instant between(Instant written, Instant said) {
        Instant now = clock.instant();
        return said.isBefore(written) ? written : said.isAfter(now) ? now : said;
    }
}

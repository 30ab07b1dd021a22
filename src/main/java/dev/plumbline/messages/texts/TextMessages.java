package dev.plumbline.messages.texts;

import dev.plumbline.jobs.Jobs;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.NotificationId;
import dev.plumbline.messages.phones.CodeAsked;
import dev.plumbline.messages.phones.PhoneSecrets;
import dev.plumbline.messages.phones.Phones.Reachable;
import dev.plumbline.platform.Live;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes texts, once for each key, in the transaction that causes them. */
@Service
public class TextMessages {
    private static final String CODE = Mail.LINK
            + " is your Plumbline code, good for 10 minutes. Nobody of us asks you for it. If you did not ask for it, do nothing.";

    private final TextMessageRepository texts;
    private final PhoneSecrets secrets;
    private final Mailer mailer;
    private final Jobs jobs;
    private final Live live;
    private final Made made;

    TextMessages(TextMessageRepository texts, PhoneSecrets secrets, Mailer mailer, Jobs jobs, Live live, Made made) {
        this.texts = texts;
        this.secrets = secrets;
        this.mailer = mailer;
        this.jobs = jobs;
        this.live = live;
        this.made = made;
    }

    /** When and as what a text is written. */
    @Component("madeTexts")
    record Made(Ids ids, Clock clock) {}

    /**
     * What a text says of a notice: its title, which is also the subject of its mail, and where it leads.
     *
     * @param link address inside the application
     */
    public record Notice(NotificationId id, MemberId member, String kind, String title, String link) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Notice notice, Reachable phone) {
        String title = Mail.oneLine(notice.title());
        write(new Text(
                notice.member(),
                phone.id(),
                Text.masked(phone.ends()),
                notice.kind(),
                title,
                Wording.of(title, mailer.address() + notice.link()),
                null,
                "text:" + notice.id().value()));
    }

    @EventListener
    void on(CodeAsked asked) {
        write(new Text(
                asked.member(),
                asked.numberId(),
                Text.masked(asked.ends()),
                Text.CODE,
                "A code to confirm this phone",
                CODE,
                secrets.seal(asked.code(), asked.member()),
                "text-code:" + asked.numberId()));
    }

    private void write(Text text) {
        MessageId id = new MessageId(made.ids().next());
        // A code takes as many places as its placeholder's letters, which would count twice.
        int segments = Wording.segments(text.body().replace(Mail.LINK, "000000"));
        if (texts.insert(id, text, segments, made.clock().instant())) {
            live.changed("message", id, 1);
            jobs.schedule(TextMessageConfiguration.SEND, text.key(), new TextMessageConfiguration.Due(id));
        }
    }
}

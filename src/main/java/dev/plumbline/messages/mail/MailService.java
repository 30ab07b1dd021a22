package dev.plumbline.messages.mail;

import dev.plumbline.jobs.Jobs;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.Mailer;
import dev.plumbline.messages.MessageChannel;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.ShownLinks;
import dev.plumbline.messages.phones.PhoneSecrets;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.Live;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class MailService implements Mailer {
    private final MailRepository mails;
    private final MailDelivery delivery;
    private final MailSettings settings;
    private final AccountMailNotice notice;
    private final ShownLinks links;
    private final Jobs jobs;
    private final Outside outside;

    MailService(
            MailRepository mails,
            MailDelivery delivery,
            MailSettings settings,
            AccountMailNotice notice,
            ShownLinks links,
            Jobs jobs,
            Outside outside) {
        this.mails = mails;
        this.delivery = delivery;
        this.settings = settings;
        this.notice = notice;
        this.links = links;
        this.jobs = jobs;
        this.outside = outside;
    }

    @Component
    record Outside(Clock clock, Ids ids, Live live, PhoneSecrets secrets) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Mail mail) {
        MessageId id = new MessageId(outside.ids().next());
        MailStatus status = delivery.hasServer() ? MailStatus.QUEUED : MailStatus.KEPT;
        if (!mails.insert(id, mail, status, outside.clock().instant())) {
            return;
        }
        outside.live().changed("message", id, 1);
        if (status == MailStatus.QUEUED) {
            Mail.About about = mail.about();
            Instant due = about == null ? outside.clock().instant() : about.dueAt();
            jobs.schedule(MailConfiguration.SEND, mail.key(), MailConfiguration.Due.first(id), due);
        } else if (Scope.current().isPlatform()) {
            notice.kept(mail);
        }
    }

    @Override
    public String address() {
        return settings.address();
    }

    @Transactional(readOnly = true)
    Page<MessageView> list(PageRequest asked, MailRepository.Filter filter) {
        return mails.list(filter, Listing.of(asked, MailRepository.SORTS, filter))
                .map(this::view);
    }

    @Transactional(readOnly = true)
    MessageView show(MessageId id) {
        return view(mails.find(id).orElseThrow(Problem.notFound("message")));
    }

    private MessageView view(MailRepository.Stored stored) {
        return MessageView.of(stored, links.shown() ? secret(stored) : null);
    }

    /** The code of a text is sealed. */
    private @Nullable String secret(MailRepository.Stored stored) {
        Mail mail = stored.mail();
        String link = mail.link();
        return stored.channel() == MessageChannel.MAIL || link == null
                ? link
                : outside.secrets()
                        .open(link, Objects.requireNonNull(mail.series()).member());
    }
}

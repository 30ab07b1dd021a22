package dev.plumbline.messages.mail;

import dev.plumbline.messages.Mail;
import dev.plumbline.messages.outside.OutsideMailMoved;
import dev.plumbline.platform.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells open screens, and the record that a mail is about, that it has moved on. */
@Component
class MailNews {
    private final Live live;
    private final ApplicationEventPublisher events;

    MailNews(Live live, ApplicationEventPublisher events) {
        this.live = live;
        this.events = events;
    }

    /** @param before as it was: its next version is told */
    void moved(MailRepository.Stored before) {
        live.changed("message", before.id(), before.version() + 1);
        Mail.About about = before.mail().about();
        if (about != null) {
            events.publishEvent(new OutsideMailMoved(about.kind(), about.record()));
        }
    }
}

package dev.plumbline.messages.texts;

import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.mail.MailEvent;
import dev.plumbline.messages.mail.MailEvents;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what the provider tells of a text that it took: as of mail, in any order and more than once. */
@Service
public class TextNews {
    private final TextMessageRepository texts;
    private final MailEvents events;
    private final ChosenProvider provider;

    TextNews(TextMessageRepository texts, MailEvents events, ChosenProvider provider) {
        this.texts = texts;
        this.events = events;
        this.provider = provider;
    }

    /**
     * What was told.
     *
     * @param arrived whether the phone has it; otherwise it never will
     * @param detail  why not, in the provider's words
     * @param id      the provider's own id of the text; null when it says none
     */
    public record Told(
            boolean arrived,
            Instant at,
            @Nullable String detail,
            @Nullable String id) {}

    /** Of a text of the current firm; what is about none is nothing. */
    @Transactional
    public void happened(MessageId id, Told told) {
        texts.lock(id)
                .ifPresent(stored -> events.happened(
                        id,
                        new MailEvent(
                                told.arrived() ? MailStatus.DELIVERED : MailStatus.BOUNCED,
                                stored.text().to(),
                                told.at(),
                                told.detail(),
                                null,
                                new MailEvent.Source(
                                        provider.get().name(),
                                        told.id() == null ? id.value().toString() : told.id()))));
    }
}

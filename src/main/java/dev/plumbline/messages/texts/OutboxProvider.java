package dev.plumbline.messages.texts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends nothing: texts stay in the log of messages, where an owner reads them. */
@Component
class OutboxProvider implements TextMessageProvider {
    private static final Logger log = LoggerFactory.getLogger(OutboxProvider.class);

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public boolean leaves() {
        return false;
    }

    @Override
    public TextHandover hand(TextMessage text, boolean again) {
        log.info("A text message is kept in the outbox: {}", text.id().value());
        return new TextHandover.Kept();
    }
}

package dev.plumbline.messages.servers;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether mail can leave. */
@Component
class MailCheck implements Check {
    private static final Logger log = LoggerFactory.getLogger(MailCheck.class);

    private final ChosenServer chosen;

    MailCheck(ChosenServer chosen) {
        this.chosen = chosen;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Finding look() {
        Optional<MailServer> server = chosen.find();
        if (server.isEmpty()) {
            return Finding.warning(
                    "No mail server is set: mail is kept, and read on the page of messages.",
                    "Set SPRING_MAIL_HOST or PLUMBLINE_MAIL_POSTMARK_TOKEN.");
        }
        try {
            server.get().reach();
            return Finding.well("The mail server answers and knows us.")
                    .with("by", server.get().name());
        } catch (Exception e) {
            log.warn("The mail server cannot be used", e);
            return Finding.blocking(
                            "The mail server does not answer, or does not know us. Mail waits, and is tried for a day.",
                            "See that this machine reaches it, and that name and password are right.")
                    .with("by", server.get().name());
        }
    }
}

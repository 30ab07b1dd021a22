package dev.plumbline.messages.servers;

import dev.plumbline.platform.StartRefused;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The mail server that the operator has set. */
@Component
public class ChosenServer {
    private final Optional<MailServer> server;

    ChosenServer(ObjectProvider<MailServer> set) {
        List<MailServer> servers = set.orderedStream().toList();
        if (servers.size() > 1) {
            throw new StartRefused("Mail can leave by one way: set spring.mail.host or plumbline.mail.postmark.token.");
        }
        this.server = servers.stream().findFirst();
    }

    /** Empty when none is set: mail is kept. */
    public Optional<MailServer> find() {
        return server;
    }
}

package dev.plumbline.messages.postmark;

import dev.plumbline.messages.MailStatus;
import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.MessagesProblem;
import dev.plumbline.messages.mail.MailEvent;
import dev.plumbline.messages.mail.MailEvents;
import dev.plumbline.messages.servers.OthersWords;
import dev.plumbline.messages.suppression.SuppressionCause;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes what Postmark tells, once it has said who it is, in the firm whose mail it is about. */
@Service
class PostmarkEvents {
    private static final String USER = "postmark";

    private static final int ID_MAX = 200;

    private final byte @Nullable [] expected;
    private final MailEvents events;
    private final Clock clock;

    PostmarkEvents(PostmarkSettings settings, MailEvents events, Clock clock) {
        String secret = settings.webhookSecret();
        this.expected = secret == null ? null : credentials(secret).getBytes(StandardCharsets.UTF_8);
        this.events = events;
        this.clock = clock;
    }

    /** @param authorization the header: HTTP Basic with the user "postmark" and the secret that is set */
    void take(@Nullable String authorization, PostmarkEvent event) {
        byte[] sent = String.valueOf(authorization).getBytes(StandardCharsets.UTF_8);
        if (expected == null || !MessageDigest.isEqual(expected, sent)) {
            throw Problem.of(
                    MessagesProblem.EVENT_UNAUTHENTICATED, "Send the user and the password that are set here.");
        }
        MailStatus what = event.what();
        SuppressionCause suppresses = event.suppresses();
        Optional<UUID> firm = mark(event, PostmarkServer.FIRM);
        Optional<UUID> mail = mark(event, PostmarkServer.MAIL);
        String id = String.valueOf(event.messageId());
        // Whatever else the same server of Postmark sends is not ours; refused, it would be told again for hours.
        if ((what == null && suppresses == null) || firm.isEmpty() || mail.isEmpty() || id.length() > ID_MAX) {
            return;
        }
        MailEvent.Source source = new MailEvent.Source(PostmarkServer.NAME, id);
        MailEvent said = new MailEvent(what, event.to(), at(event), event.words(), suppresses, source);
        Scope here = Scope.current();
        Actor postmark = new Actor(Actor.Kind.PUBLIC, null, "Postmark");
        new Scope(new FirmId(firm.get()), postmark, Access.WHOLE_FIRM, null, here.request(), here.action())
                .run(() -> events.happened(new MessageId(mail.get()), said));
    }

    private static String credentials(String secret) {
        byte[] plain = (USER + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(plain);
    }

    private static Optional<UUID> mark(PostmarkEvent event, String name) {
        Map<String, String> marks = event.metadata();
        try {
            return marks == null
                    ? Optional.empty()
                    : Optional.ofNullable(marks.get(name)).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Instant at(PostmarkEvent event) {
        return OthersWords.time(event.at()).orElseGet(clock::instant);
    }
}

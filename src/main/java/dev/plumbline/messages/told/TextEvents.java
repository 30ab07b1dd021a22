package dev.plumbline.messages.told;

import dev.plumbline.messages.MessagesProblem;
import dev.plumbline.messages.phones.StopList;
import dev.plumbline.messages.servers.OthersWords;
import dev.plumbline.messages.texts.TextNews;
import dev.plumbline.messages.told.EventSignature.Headers;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes what the provider tells, once its signature is good: of a text in the firm whose it is, of a phone for all firms. */
@Service
class TextEvents {
    private final EventSignature signature;
    private final TextNews news;
    private final StopList stops;
    private final JsonMapper json;
    private final Clock clock;

    TextEvents(TextEventSettings settings, TextNews news, StopList stops, JsonMapper json, Clock clock) {
        this.signature = new EventSignature(settings.keys());
        this.news = news;
        this.stops = stops;
        this.json = json;
        this.clock = clock;
    }

    void take(Headers headers, byte[] body) {
        if (!signature.isGood(headers, body, clock.instant())) {
            throw Problem.of(
                    MessagesProblem.EVENT_UNAUTHENTICATED,
                    "Sign the body by the secret that is set here, at the moment when you send it.");
        }
        TextEvent event = read(body);
        switch (String.valueOf(event.type())) {
            case "text.delivered" -> told(event, true);
            case "text.failed" -> told(event, false);
            case "text.stopped" -> said(event, true);
            case "text.resumed" -> said(event, false);
            // Whatever else is told is not ours; refused, it would be told again for hours.
            default -> {}
        }
    }

    private TextEvent read(byte[] body) {
        try {
            TextEvent event = json.readValue(body, TextEvent.class);
            if (event != null) {
                return event;
            }
        } catch (JacksonException e) {
            // Said below: what stands in it is nobody's business.
        }
        throw Problem.of(SharedProblem.MALFORMED, "Send one event as JSON.");
    }

    private void told(TextEvent event, boolean arrived) {
        event.reference().ifPresent(about -> {
            Scope here = Scope.current();
            new Scope(about.firm(), provider(), Access.WHOLE_FIRM, null, here.request(), here.action())
                    .run(() -> news.happened(
                            about.text(),
                            new TextNews.Told(arrived, at(event), arrived ? null : event.detail(), event.id())));
        });
    }

    /** Of a number that cannot be read nobody would hear a STOP: that is refused, and told again. */
    private void said(TextEvent event, boolean stopped) {
        String number = event.number()
                .orElseThrow(() -> Problem.field("/data/number", "pattern", "Name the number in the form of E.164."));
        Instant at = answeredAt(event);
        Scope here = Scope.current();
        Scope.platform(provider(), here.request(), here.action()).run(() -> stops.say(number, stopped, at));
    }

    /**
     * What was answered last counts. With a time of ours the same event would be a later answer each time it is told, and a
     * START that is repeated would lift the STOP that came after it.
     */
    private Instant answeredAt(TextEvent event) {
        return OthersWords.time(event.timestamp())
                .filter(at -> !at.isAfter(clock.instant().plus(EventSignature.TOLERANCE)))
                .orElseThrow(() -> Problem.field(
                        "/timestamp",
                        "pattern",
                        "Say when it was answered, in ISO 8601 with an offset, and not in the future."));
    }

    private static Actor provider() {
        return new Actor(Actor.Kind.PUBLIC, null, "Text message provider");
    }

    private Instant at(TextEvent event) {
        return OthersWords.time(event.timestamp()).orElseGet(clock::instant);
    }
}

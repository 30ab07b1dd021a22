package dev.plumbline.platform.live;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Authenticator;
import dev.plumbline.platform.LiveTopic;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.RowPlace;
import dev.plumbline.shared.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a stream on the request's own (virtual) thread until the session ends, the screen goes away or the server stops.
 * Before each event it is asked again who listens, so that an ended session or a lost permission hears nothing more.
 */
@RestController
@RequestMapping("/api/v1/live")
class LiveController {
    private static final Logger log = LoggerFactory.getLogger(LiveController.class);

    /** How long a session may have ended before its silent stream ends too. */
    private static final Duration LOOK = Duration.ofSeconds(3);

    private final LiveStreams streams;
    private final Authenticator authenticator;
    private final JsonMapper json;
    private final Heart heart;
    private final Map<String, LiveTopic> topics;

    LiveController(
            LiveStreams streams, Authenticator authenticator, JsonMapper json, Heart heart, List<LiveTopic> topics) {
        this.streams = streams;
        this.authenticator = authenticator;
        this.json = json;
        this.heart = heart;
        this.topics = topics.stream().collect(Collectors.toUnmodifiableMap(LiveTopic::type, Function.identity()));
    }

    /** The server's time and how often it is told. */
    @Component
    record Heart(Clock clock, LiveSettings settings) {}

    /** Tells of changes as server-sent events: type, id and version of what the caller may see. */
    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allow(Allow.PERSON)
    void listen(HttpServletRequest request, HttpServletResponse response) throws InterruptedException {
        Scope scope = Scope.current();
        UUID user = scope.actor().id() == null
                ? scope.firm().value()
                : scope.actor().id();
        LiveStream stream = streams.open(scope.firm().value(), user);
        try {
            response.setContentType("text/event-stream;charset=utf-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            write(response, "ready", Map.of("at", heart.clock().instant()));
            follow(stream, request, response);
        } catch (IOException e) {
            // The reader has gone away: there is nobody to answer.
            log.debug("A live stream ended", e);
        } finally {
            streams.close(stream);
        }
    }

    private void follow(LiveStream stream, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        long beat = System.nanoTime() + heart.settings().heartbeat().toNanos();
        while (true) {
            long untilBeat = Math.max(0, beat - System.nanoTime());
            LiveStream.Message message = stream.next(Duration.ofNanos(Math.min(untilBeat, LOOK.toNanos())));
            Access listener = listener(request);
            if (listener == null || message instanceof LiveStream.Message.End) {
                write(response, "end", Map.of("at", heart.clock().instant()));
                return;
            }
            if (message instanceof LiveStream.Message.Changed changed && mayHear(listener, changed.event())) {
                write(response, "changed", told(changed.event()));
            } else if (message instanceof LiveStream.Message.Reset) {
                write(response, "reset", Map.of("at", heart.clock().instant()));
            }
            if (System.nanoTime() - beat >= 0) {
                write(response, "heartbeat", Map.of("at", heart.clock().instant()));
                beat = System.nanoTime() + heart.settings().heartbeat().toNanos();
            }
        }
    }

    /** What the listener may do now; null when the session or the token is over, or nobody can tell. */
    private @Nullable Access listener(HttpServletRequest request) {
        try {
            Scope now = authenticator.authenticate(request, Scope.current().request());
            return now == null || !now.firm().equals(Scope.current().firm()) ? null : now.access();
        } catch (Problem | TransactionException over) {
            log.debug("A live stream is over: {}", over.getMessage());
            return null;
        }
    }

    private boolean mayHear(Access listener, LiveEvent event) {
        UUID member = event.member();
        if (member != null) {
            return listener.member() != null && member.equals(listener.member().value());
        }
        LiveTopic topic = topics.get(event.type());
        if (topic == null) {
            return false;
        }
        boolean permitted = topic.permission().equals(Allow.MEMBER) || listener.allows(topic.permission());
        return permitted && isVisible(listener, topic, event.places());
    }

    /** In memory, from what travelled along: no listener asks the database about an event. */
    private static boolean isVisible(Access listener, LiveTopic topic, @Nullable Set<RowPlace> places) {
        String picking = topic.picking();
        boolean picks = picking != null && listener.allows(picking);
        return places == null || places.stream().anyMatch(place -> listener.sees(place, picks));
    }

    private static Map<String, Object> told(LiveEvent event) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("type", event.type());
        if (event.id() != null && event.version() != null) {
            told.put("id", event.id());
            told.put("version", event.version());
        }
        return told;
    }

    private void write(HttpServletResponse response, String event, Map<String, ?> data) throws IOException {
        String text = "event: " + event + "\ndata: " + json.writeValueAsString(data) + "\n\n";
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}

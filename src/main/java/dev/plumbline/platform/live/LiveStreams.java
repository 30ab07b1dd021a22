package dev.plumbline.platform.live;

import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The open streams of this node. */
@Component
class LiveStreams {
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private final LiveSettings settings;

    LiveStreams(LiveSettings settings) {
        this.settings = settings;
    }

    synchronized LiveStream open(UUID firm, UUID user) {
        long mine = open.stream().filter(s -> s.user().equals(user)).count();
        if (mine >= settings.perUser()) {
            throw Problem.later(
                    SharedProblem.LIMITED, "Close a tab: " + settings.perUser() + " are open already.", RETRY);
        }
        LiveStream stream = new LiveStream(firm, user);
        open.add(stream);
        return stream;
    }

    void close(LiveStream stream) {
        open.remove(stream);
    }

    void publish(LiveEvent event) {
        for (LiveStream stream : open) {
            if (stream.firm().equals(event.firm())) {
                stream.offer(new LiveStream.Message.Changed(event));
            }
        }
    }

    void toAll(LiveStream.Message message) {
        open.forEach(stream -> stream.offer(message));
    }
}

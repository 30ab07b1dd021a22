package dev.plumbline.webhooks.events;

import dev.plumbline.platform.Allow;
import dev.plumbline.shared.Page;
import dev.plumbline.webhooks.WebhooksPermission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events")
class EventController {
    private static final int LIMIT = 50;

    private final Feed feed;

    EventController(Feed feed) {
        this.feed = feed;
    }

    /**
     * {@code ?after&limit&type} of the feed.
     *
     * @param after the {@code after} of the last answer; absent for the beginning
     */
    record FeedQuery(
            @Min(0) @Nullable Long after,
            @Min(1) @Max(200) @Nullable Integer limit,
            @Size(max = 50) @Nullable Set<@Size(max = 60) String> type) {
        long from() {
            return after == null ? 0 : after;
        }

        int most() {
            return limit == null ? LIMIT : limit;
        }

        Set<String> types() {
            return type == null ? Set.of() : type;
        }
    }

    /** What happened, in order, without gaps: for those who cannot be told by webhook. */
    @GetMapping
    @Allow(WebhooksPermission.EVENT_READ)
    FeedPage read(@Valid FeedQuery query) {
        return feed.read(query.from(), query.most(), query.types());
    }

    /** The types of events with an example of each. */
    @GetMapping("/types")
    @Allow(WebhooksPermission.EVENT_READ)
    Page<EventTypeView> types() {
        return new Page<>(feed.types(), null);
    }
}

package dev.plumbline.exports.feeds;

import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calendar of the caller, without its secret address.
 *
 * @param contents    codes of what is in it
 * @param withheld    those of them that the caller's role does not allow now; they are left out
 * @param addressedAt since when it has the address that it has
 * @param fetchedAt   when a program fetched it last from that address, give or take an hour; null before
 */
record CalendarFeedView(
        FeedId id,
        long version,
        String name,
        List<String> contents,
        List<String> withheld,
        Instant addressedAt,
        @Nullable Instant fetchedAt)
        implements Versioned {
    /**
     * What the caller may have in a calendar.
     *
     * @param label what people call it
     */
    record Content(String code, String label) {}

    /** @param address shown this once: whoever knows it sees what is in the calendar */
    record Addressed(CalendarFeedView feed, String address) {
        @Override
        public String toString() {
            return "Addressed[" + feed.id() + "]";
        }
    }
}

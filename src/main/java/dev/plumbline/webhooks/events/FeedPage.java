package dev.plumbline.webhooks.events;

import java.util.List;

/**
 * The next events. There can be none here and more behind: go on from {@code after} while {@code more} is true.
 *
 * @param after for the next call
 * @param more  whether the log goes on now
 */
record FeedPage(List<Event> items, long after, boolean more) {}

package dev.plumbline.exports.feeds;

import dev.plumbline.shared.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A calendar of a member.
 *
 * @param addressedAt since when it has the address that it has
 * @param fetchedAt   when a program fetched it last from that address, give or take an hour; null before
 */
record Feed(
        FeedId id,
        long version,
        MemberId member,
        FeedSettings settings,
        Instant addressedAt,
        @Nullable Instant fetchedAt) {}

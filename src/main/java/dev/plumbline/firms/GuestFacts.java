package dev.plumbline.firms;

import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.GuestId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of a client, as members see them.
 *
 * @param sentTimes how many links were written to them
 * @param sentAt    when the latest link was written; whether its letter arrived is not known here
 * @param expiresAt until when that link can be used; absent when it was used, or taken back
 * @param commands  what the caller may do with the place
 */
public record GuestFacts(
        GuestId id,
        String name,
        String email,
        GuestStatus status,
        int sentTimes,
        @Nullable Instant sentAt,
        @Nullable Instant expiresAt,
        List<CommandView> commands,
        long version) {}

package dev.plumbline.identity.sessions;

import dev.plumbline.identity.SessionId;
import java.time.Instant;

/** One of the caller's sessions. */
public record SessionView(
        SessionId id, String userAgent, String address, Instant createdAt, Instant lastUsedAt, boolean current) {}

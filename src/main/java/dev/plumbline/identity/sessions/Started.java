package dev.plumbline.identity.sessions;

import dev.plumbline.identity.SessionId;
import dev.plumbline.identity.tokens.OpaqueToken;
import java.time.Instant;

/** A session with the one refresh token that is good now. */
public record Started(SessionId id, OpaqueToken refresh, Instant expiresAt) {}

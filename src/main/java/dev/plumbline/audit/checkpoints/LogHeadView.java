package dev.plumbline.audit.checkpoints;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed head of a log.
 *
 * @param size       how many events it covers
 * @param root       hash of the root of their tree (RFC 9162), base64; null when the note cannot be read
 * @param keyId      id of the key that signed, as in its verifier key; null when the note cannot be read
 * @param verifierKey the public half of the key that must have signed, as {@code plumbline audit verify --key} takes it
 * @param good       whether this installation's key signed it for this log at this size, verified for this answer
 * @param verifiedAt when that was verified
 * @param note       C2SP signed note, as {@code plumbline audit verify --checkpoint} takes it: worth a copy outside
 */
record LogHeadView(
        UUID id,
        long size,
        Instant at,
        int keyGeneration,
        @Nullable String root,
        @Nullable String keyId,
        String verifierKey,
        boolean good,
        Instant verifiedAt,
        String note) {}

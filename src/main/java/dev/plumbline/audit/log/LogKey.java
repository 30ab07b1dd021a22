package dev.plumbline.audit.log;

import dev.plumbline.audit.proof.note.VerifierKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that signed checkpoints of the firm.
 *
 * @param retiredAfter size of the last checkpoint that it signed; null for the key in use
 */
public record LogKey(
        int generation,
        VerifierKey key,
        Instant since,
        @Nullable Long retiredAfter) {}

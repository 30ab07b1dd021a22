package dev.plumbline.audit.view;

import dev.plumbline.audit.log.LogKey;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys that verify the firm's checkpoints. Keep them, and a checkpoint, outside of this system. */
record KeyView(List<Entry> items) {
    /**
     * One key.
     *
     * @param retiredAfter size of the last checkpoint that it signed; null while it is in use
     */
    @Schema(name = "LogKey")
    record Entry(
            int generation,
            String verifierKey,
            Instant since,
            @Nullable Long retiredAfter) {}

    static KeyView from(List<LogKey> keys) {
        return new KeyView(keys.stream()
                .map(key -> new Entry(key.generation(), key.key().toString(), key.since(), key.retiredAfter()))
                .toList());
    }
}

package dev.plumbline.jobs.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much work of a kind there is, of all firms together.
 *
 * @param type      {@code mail.send}
 * @param label     what it does, in words
 * @param recurring whether it comes round by itself
 * @param waiting   how many could begin now
 * @param running   how many are in work
 * @param oldestAt  since when the one waits that has waited longest; null when none does
 */
record BacklogView(
        String type,
        String label,
        boolean recurring,
        long waiting,
        long running,
        @Nullable Instant oldestAt) {}

package dev.plumbline.documents.purge;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.holds.HoldView;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What purging a document would erase, and what keeps it: nothing is done by looking.
 *
 * @param version   of the document: asking for the purge needs it
 * @param versions  how many would go
 * @param bytes     how many bytes all of them have
 * @param shared    how many of them have a content that stays, for another document has the same
 * @param keptUntil the first day on which it may go, in the firm's zone; absent where no period keeps it
 * @param months    how long documents of this kind are kept
 * @param because   who says so
 * @param holds     that stand
 * @param purge     what was asked for and is not declined or withdrawn; absent for nothing
 */
record PurgePlan(
        DocumentId document,
        long version,
        int versions,
        long bytes,
        int shared,
        @Nullable LocalDate keptUntil,
        int months,
        String because,
        List<HoldView> holds,
        @Nullable PurgeView purge,
        List<CommandView> commands)
        implements Versioned {}

package dev.plumbline.documents.holds;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.HoldId;
import dev.plumbline.records.kinds.Colleague;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hold as those see it who see the record.
 *
 * @param document the one that it is for; absent for all of the record
 * @param liftedBy absent while it stands, as are the other two
 */
public record HoldView(
        HoldId id,
        long version,
        HoldStatus status,
        @Nullable DocumentId document,
        String reason,
        @Nullable String reference,
        Colleague placedBy,
        Instant placedAt,
        @Nullable Colleague liftedBy,
        @Nullable Instant liftedAt,
        @Nullable String liftedWhy,
        List<CommandView> commands)
        implements Versioned {}

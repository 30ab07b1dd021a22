package dev.plumbline.documents.purge;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.PurgeBasis;
import dev.plumbline.documents.PurgeId;
import dev.plumbline.records.kinds.Colleague;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A purge as those see it who see the document.
 *
 * @param name      of the document, for as long as it has one
 * @param erased    how many of the versions are gone
 * @param decidedBy who agreed, declined or withdrew; absent while nobody has
 * @param doneAt    absent while anything is left
 * @param commands  of one alone: in lists there are none
 */
record PurgeView(
        PurgeId id,
        long version,
        PurgeStatus status,
        DocumentId document,
        String recordKind,
        UUID record,
        String name,
        int versions,
        long bytes,
        int erased,
        PurgeBasis basis,
        String reason,
        String legalReference,
        Colleague requestedBy,
        Instant requestedAt,
        @Nullable Colleague decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedWhy,
        @Nullable Instant doneAt,
        List<CommandView> commands)
        implements Versioned {}

package dev.plumbline.records.comments;

import dev.plumbline.records.CommentId;
import dev.plumbline.records.kinds.Colleague;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as those read it who see its record.
 *
 * @param body      plain text; {@code <@id>} stands for a member, whom {@code mentions} names; empty when it was removed
 * @param editedAt  when it was changed last; absent for never
 * @param removedBy who removed it; absent while it is there
 */
record CommentView(
        CommentId id,
        long version,
        String kind,
        UUID record,
        Colleague author,
        String body,
        List<Colleague> mentions,
        CommentStatus status,
        Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable Colleague removedBy,
        List<CommandView> commands)
        implements Versioned {}

package dev.plumbline.messages.notifications;

import dev.plumbline.messages.NotificationId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that the caller was told. */
record NotificationView(
        NotificationId id,
        String kind,
        String subject,
        String text,
        @Nullable String link,
        @Nullable Instant readAt,
        Instant createdAt,
        List<CommandView> commands,
        long version)
        implements Versioned {}

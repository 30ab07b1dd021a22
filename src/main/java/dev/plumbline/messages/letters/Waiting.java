package dev.plumbline.messages.letters;

import dev.plumbline.messages.NotificationId;
import dev.plumbline.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** A notice that was to be mailed and is not read yet. */
record Waiting(
        NotificationId id,
        MemberId member,
        String kind,
        String subject,
        String text,
        @Nullable String link) {}

package dev.plumbline.messages;

import dev.plumbline.shared.MemberId;
import org.jspecify.annotations.Nullable;

/** Tells members something inside the application. */
public interface Notifications {
    /** Joins the running transaction. A second call for the same member and key changes nothing. */
    void tell(MemberId member, Notice notice);

    /**
     * What a member is told.
     *
     * @param kind {@code lead.escalated}: by it the screen chooses a sign
     * @param link address inside the application, beginning with a slash; null when there is none
     * @param key  names the occasion
     */
    record Notice(
            String kind,
            String subject,
            String text,
            @Nullable String link,
            String key) {}
}

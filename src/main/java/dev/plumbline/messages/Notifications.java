package dev.plumbline.messages;

import dev.plumbline.shared.MemberId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells members something: inside the application and by mail, as each of them has chosen for the kind. */
public interface Notifications {
    /** Joins the running transaction. A second call for the same member and key changes nothing. */
    default void tell(MemberId member, Notice notice) {
        tell(List.of(member), notice);
    }

    /** The same for many, in as many statements as for one. */
    void tell(Collection<MemberId> members, Notice notice);

    /**
     * What a member is told.
     *
     * @param link address inside the application, beginning with a slash; null when there is none
     * @param key  names the occasion
     */
    record Notice(
            NoticeKind kind,
            String subject,
            String text,
            @Nullable String link,
            String key) {}
}

package dev.plumbline.messages.notifications;

import dev.plumbline.messages.NotificationId;
import dev.plumbline.messages.Notifications;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.Live;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class NotificationService implements Notifications {
    private static final String TOPIC = "notification";

    private final NotificationRepository notifications;
    private final Live live;
    private final Ids ids;
    private final Clock clock;

    NotificationService(NotificationRepository notifications, Live live, Ids ids, Clock clock) {
        this.notifications = notifications;
        this.live = live;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<MemberId> members, Notice notice) {
        Map<MemberId, NotificationId> all = new LinkedHashMap<>();
        members.forEach(member -> all.put(member, new NotificationId(ids.next())));
        if (!all.isEmpty()) {
            all.keySet().retainAll(notifications.insert(all, notice, clock.instant()));
            live.changed(TOPIC, all, 1);
        }
    }

    @Transactional(readOnly = true)
    Page<NotificationView> list(PageRequest asked, boolean unread) {
        return notifications.list(me(), unread, Listing.of(asked, NotificationRepository.SORTS, unread));
    }

    @Transactional(readOnly = true)
    long unread() {
        return notifications.unread(me());
    }

    /** Reading twice is reading once. */
    @Transactional
    NotificationView read(NotificationId id) {
        MemberId me = me();
        int read = notifications.read(me, id, clock.instant());
        NotificationView now = notifications.find(me, id).orElseThrow(Problem.notFound(TOPIC));
        if (read > 0) {
            live.changed(me, TOPIC, id, now.version());
        }
        return now;
    }

    @Transactional
    void readAll() {
        MemberId me = me();
        if (notifications.readAll(me, clock.instant()) > 0) {
            live.changed(me, TOPIC, me, 0);
        }
    }

    /** Only who is there in person comes here, and they are a member. */
    private static MemberId me() {
        return Objects.requireNonNull(Scope.current().access().member());
    }
}

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
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    public void tell(MemberId member, Notice notice) {
        NotificationId id = new NotificationId(ids.next());
        if (notifications.insert(id, member, notice, clock.instant())) {
            live.changed(member, TOPIC, id, 1);
        }
    }

    /** A key is nobody and has been told nothing. */
    @Transactional(readOnly = true)
    Page<NotificationView> list(PageRequest asked, boolean unread) {
        MemberId me = me();
        Listing listing = Listing.of(asked, NotificationRepository.SORTS, unread);
        return me == null ? new Page<>(List.of(), null) : notifications.list(me, unread, listing);
    }

    @Transactional(readOnly = true)
    long unread() {
        MemberId me = me();
        return me == null ? 0 : notifications.unread(me);
    }

    /** Reading twice is reading once. */
    @Transactional
    NotificationView read(NotificationId id) {
        MemberId me = me();
        if (me == null) {
            throw Problem.notFound(TOPIC).get();
        }
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
        if (me != null && notifications.readAll(me, clock.instant()) > 0) {
            live.changed(me, TOPIC, me, 0);
        }
    }

    private static @Nullable MemberId me() {
        return Scope.current().access().member();
    }
}

package dev.plumbline.messages.notifications;

import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NotificationId;
import dev.plumbline.messages.Notifications;
import dev.plumbline.messages.letters.NoticeMails;
import dev.plumbline.messages.letters.NoticeTexts;
import dev.plumbline.messages.notifications.NotificationRepository.Told;
import dev.plumbline.messages.settings.DeclaredKinds;
import dev.plumbline.messages.settings.NoticeSettings.Choice;
import dev.plumbline.messages.settings.NoticeSettingsService;
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
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class NotificationService implements Notifications {
    private static final String TOPIC = "notification";

    private final NotificationRepository notifications;
    private final Outlet outlet;
    private final Live live;
    private final Ids ids;
    private final Clock clock;

    NotificationService(NotificationRepository notifications, Outlet outlet, Live live, Ids ids, Clock clock) {
        this.notifications = notifications;
        this.outlet = outlet;
        this.live = live;
        this.ids = ids;
        this.clock = clock;
    }

    /** Which kinds there are, how members want to be told, and how it gets out of the house. */
    @Component
    record Outlet(DeclaredKinds kinds, NoticeSettingsService settings, NoticeMails mails, NoticeTexts texts) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<MemberId> members, Notice notice) {
        outlet.kinds().mustHave(notice.kind());
        Map<MemberId, Told> all = new LinkedHashMap<>();
        outlet.settings().of(members).forEach((member, wishes) -> {
            Choice choice = wishes.of(notice.kind());
            if (choice.reaches()) {
                all.put(member, new Told(new NotificationId(ids.next()), choice, wishes.byText(notice.kind())));
            }
        });
        if (!all.isEmpty()) {
            all.keySet().retainAll(notifications.insert(all, notice, clock.instant()));
            live.changed(TOPIC, idsOf(all, told -> told.choice().shown()), 1);
            outlet.mails()
                    .plan(idsOf(all, told -> told.choice().mail() == MailWay.NOW)
                            .values());
            outlet.texts().plan(idsOf(all, Told::byText).values());
        }
    }

    private static Map<MemberId, NotificationId> idsOf(Map<MemberId, Told> all, Predicate<Told> wanted) {
        Map<MemberId, NotificationId> some = new LinkedHashMap<>();
        all.forEach((member, told) -> {
            if (wanted.test(told)) {
                some.put(member, told.id());
            }
        });
        return some;
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

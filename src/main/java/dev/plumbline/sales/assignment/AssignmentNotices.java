package dev.plumbline.sales.assignment;

import dev.plumbline.messages.Notifications;
import dev.plumbline.messages.Notifications.Notice;
import dev.plumbline.sales.SalesNotices;
import dev.plumbline.sales.leads.LeadView;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells members what they were given. What they took themselves they know. */
@Component
public class AssignmentNotices {
    private final Notifications notifications;

    AssignmentNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    /** The version names the occasion: a lead that comes back is told again. */
    void assigned(MemberId owner, LeadView lead) {
        if (!owner.equals(Scope.current().access().member())) {
            String link = "/leads/" + lead.id().value();
            String key = "lead.assigned:" + lead.id().value() + ":" + lead.version();
            notifications.tell(
                    owner,
                    new Notice(
                            SalesNotices.ASSIGNED,
                            "You were given " + lead.name(),
                            "It is yours to work on.",
                            link,
                            key));
        }
    }

    /** One notice for all that were given at once, named by the first. What they took themselves they know. */
    public void given(MemberId owner, int count, UUID first) {
        if (!owner.equals(Scope.current().access().member())) {
            many(owner, count, first, "They are yours to work on.");
        }
    }

    /** One notice for all of them, named by the first. */
    void handedOver(MemberId owner, int count, UUID first) {
        many(owner, count, first, "A colleague handed over what they had in hand.");
    }

    private void many(MemberId owner, int count, UUID first, String text) {
        String subject = count == 1 ? "You were given a lead" : "You were given " + count + " leads";
        notifications.tell(
                owner,
                new Notice(
                        SalesNotices.ASSIGNED,
                        subject,
                        text,
                        "/leads?owner=" + owner.value(),
                        "lead.handed-over:" + first + ":" + Scope.current().request()));
    }
}

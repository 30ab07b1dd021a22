package dev.plumbline.identity.accounts;

import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Membership;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.platform.Crossing;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.UserId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Logs an act on an account in the platform's log and in the log of each firm whose member it concerns. */
@Component
public class MemberNotes {
    private static final String SUBJECT = "identity.account";

    private final AuditNote notes;
    private final Firms firms;
    private final Crossing crossing;

    MemberNotes(AuditNote notes, Firms firms, Crossing crossing) {
        this.notes = notes;
        this.firms = firms;
        this.crossing = crossing;
    }

    /** Joins the running transaction of the platform's scope. */
    public void record(UserId user, Map<String, ?> what) {
        notes.record(SUBJECT, user.value(), what);
        for (Membership membership : firms.of(user)) {
            crossing.run(Scope.current().in(membership.firm()), () -> notes.record(SUBJECT, user.value(), what));
        }
    }
}

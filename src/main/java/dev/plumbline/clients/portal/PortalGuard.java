package dev.plumbline.clients.portal;

import dev.plumbline.firms.GuestStatus;
import dev.plumbline.firms.Guests;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.platform.GuestGate;
import dev.plumbline.shared.GuestId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.ProblemCode;
import dev.plumbline.shared.Scope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stands before every call of the portal. Whose access was closed is refused from the next call on: nothing of this is
 * remembered. A guest who is turned away is noted in the firm's log.
 */
@Component
class PortalGuard implements GuestGate {
    static final String TURN_AWAY = "portal.turn-away";
    private static final String SUBJECT = "firms.guest";

    private final PortalReach reach;
    private final Guests guests;
    private final AuditNote notes;
    private final TransactionTemplate transaction;

    PortalGuard(PortalReach reach, Guests guests, AuditNote notes, TransactionTemplate transaction) {
        this.reach = reach;
        this.guests = guests;
        this.notes = notes;
        this.transaction = transaction;
    }

    @Override
    public void admit(String path) {
        GuestId guest = PortalReach.guest();
        Optional<Problem> refusal = Objects.requireNonNull(
                transaction.execute(status -> standing(guest).refusal()));
        if (refusal.isEmpty()) {
            return;
        }
        Problem refused = refusal.get();
        if (refused.code().kind() == ProblemCode.Kind.FORBIDDEN) {
            Scope.current()
                    .doing(TURN_AWAY)
                    .run(() -> transaction.executeWithoutResult(status -> notes.record(
                            SUBJECT,
                            guest.value(),
                            Map.of("path", path, "reason", refused.code().code()))));
        }
        throw refused;
    }

    private PortalStanding standing(GuestId guest) {
        GuestStatus status =
                Objects.requireNonNull(guests.of(List.of(guest)).get(guest)).status();
        List<PortalClient> clients = reach.clients();
        return new PortalStanding(
                status, clients.size(), reach.provisioned(clients).size());
    }
}

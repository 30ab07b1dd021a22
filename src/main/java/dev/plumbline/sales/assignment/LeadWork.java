package dev.plumbline.sales.assignment;

import dev.plumbline.firms.MemberDeactivated;
import dev.plumbline.firms.OpenWork;
import dev.plumbline.shared.MemberId;
import java.util.Collection;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open leads, as the firm asks about them when a member leaves; they move in the same transaction. */
@Component
class LeadWork implements OpenWork {
    private final AssignmentRepository assignments;
    private final Assignments hands;

    LeadWork(AssignmentRepository assignments, Assignments hands) {
        this.assignments = assignments;
        this.hands = hands;
    }

    @Override
    public String what() {
        return "leads";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<MemberId, Long> of(Collection<MemberId> members) {
        return assignments.load(members);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MemberDeactivated left) {
        while (hands.handOver(left.member(), left.handOverTo()).more()) {
            // A thousand at a time, until nothing is left in this transaction either.
        }
    }
}

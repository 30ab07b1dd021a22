package dev.plumbline.sales.assignment;

import dev.plumbline.firms.MemberDeactivated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a member leaves, their leads and what is to be done with them move in the same transaction. */
@Component
class LeavingMembers {
    private final Assignments assignments;

    LeavingMembers(Assignments assignments) {
        this.assignments = assignments;
    }

    @EventListener
    void on(MemberDeactivated left) {
        boolean more = true;
        while (more) {
            more = assignments.handOver(left.member(), left.handOverTo()).more();
        }
    }
}

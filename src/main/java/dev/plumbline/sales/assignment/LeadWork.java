package dev.plumbline.sales.assignment;

import dev.plumbline.firms.OpenWork;
import dev.plumbline.shared.MemberId;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads that are not done with, as the firm asks about them when a member leaves. */
@Component
class LeadWork implements OpenWork {
    private final AssignmentRepository assignments;

    LeadWork(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    @Override
    public String what() {
        return "leads";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<MemberId, Long> of(Collection<MemberId> members) {
        return assignments.inCharge(members);
    }
}

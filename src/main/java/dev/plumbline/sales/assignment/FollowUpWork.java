package dev.plumbline.sales.assignment;

import dev.plumbline.firms.OpenWork;
import dev.plumbline.shared.MemberId;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody still has to do, as the firm asks about it when they leave. */
@Component
class FollowUpWork implements OpenWork {
    private final AssignmentRepository assignments;

    FollowUpWork(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    @Override
    public String what() {
        return "follow-ups";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<MemberId, Long> of(Collection<MemberId> members) {
        return assignments.tasks(members);
    }
}

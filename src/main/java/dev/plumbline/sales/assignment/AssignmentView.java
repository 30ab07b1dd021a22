package dev.plumbline.sales.assignment;

import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Versioned;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How new leads are given, and to whom. */
record AssignmentView(long version, String strategy, List<Assignee> assignees) implements Versioned {
    /** @param inHand open leads now */
    record Assignee(
            MemberId member,
            String name,
            boolean available,
            int inHand,
            @Nullable Integer capacity,
            Set<String> skills) {}

    static AssignmentView of(AssignmentRepository.Setting setting, List<AssignmentRepository.Assignee> all) {
        return new AssignmentView(
                setting.version(),
                setting.strategy(),
                all.stream()
                        .map(a -> new Assignee(
                                a.candidate().member(),
                                a.name(),
                                a.candidate().available(),
                                a.candidate().inHand(),
                                a.candidate().capacity(),
                                a.candidate().skills()))
                        .toList());
    }
}

package dev.plumbline.sales.assignment;

import dev.plumbline.firms.MemberFacts;
import dev.plumbline.sales.assignment.AssignmentRule.Candidate;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Versioned;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    static AssignmentView of(
            AssignmentRepository.Setting setting, List<Candidate> candidates, List<MemberFacts> members) {
        Map<MemberId, String> names = members.stream().collect(Collectors.toMap(MemberFacts::id, MemberFacts::name));
        return new AssignmentView(
                setting.version(),
                setting.strategy(),
                candidates.stream()
                        .map(c -> new Assignee(
                                c.member(),
                                names.getOrDefault(c.member(), ""),
                                c.available(),
                                c.inHand(),
                                c.capacity(),
                                c.skills()))
                        .toList());
    }
}

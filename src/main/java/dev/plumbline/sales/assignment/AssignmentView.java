package dev.plumbline.sales.assignment;

import dev.plumbline.firms.MemberFacts;
import dev.plumbline.sales.assignment.AssignmentRule.Candidate;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Versioned;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How new leads are given, and to whom.
 *
 * @param pool open leads that nobody owns
 */
record AssignmentView(long version, String strategy, long pool, List<Assignee> assignees) implements Versioned {
    /**
     * A member who may work on leads.
     *
     * @param version  of the member, for changing capacity and skills
     * @param inHand   open leads now
     * @param capacity open leads that are enough; null for no limit, zero takes no part
     */
    record Assignee(
            MemberId member,
            long version,
            String name,
            boolean available,
            int inHand,
            @Nullable Integer capacity,
            Set<String> skills,
            Set<UUID> territories) {}

    static AssignmentView of(
            AssignmentRepository.Setting setting, long pool, List<Candidate> candidates, List<MemberFacts> members) {
        Map<MemberId, MemberFacts> byId = members.stream().collect(Collectors.toMap(MemberFacts::id, m -> m));
        return new AssignmentView(
                setting.version(),
                setting.strategy(),
                pool,
                candidates.stream()
                        .flatMap(c -> Stream.ofNullable(byId.get(c.member())).map(m -> assignee(m, c.inHand())))
                        .toList());
    }

    private static Assignee assignee(MemberFacts member, int inHand) {
        return new Assignee(
                member.id(),
                member.version(),
                member.name(),
                member.takesWork(),
                inHand,
                member.capacity(),
                member.skills(),
                member.territories());
    }
}

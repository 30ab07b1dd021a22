package dev.plumbline.firms.members;

import dev.plumbline.firms.OpenWork;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;

/** Members as a caller sees them: with what they have in hand and what may be done with them. */
@Component
class MemberViews {
    private final MemberRepository members;
    private final MemberReadiness readiness;
    private final Seats seats;
    private final List<OpenWork> work;

    MemberViews(MemberRepository members, MemberReadiness readiness, Seats seats, List<OpenWork> work) {
        this.members = members;
        this.readiness = readiness;
        this.seats = seats;
        this.work = List.copyOf(work);
    }

    List<MemberView> of(List<Member> rows) {
        Map<MemberId, MemberReadiness.OpenWorkCount> open = openWork(rows);
        Access caller = Scope.current().access();
        boolean seat = seats.free();
        return rows.stream().map(m -> view(m, open, caller, seat)).toList();
    }

    MemberView of(Member member) {
        return of(List.of(member)).getFirst();
    }

    MemberReadiness.OpenWorkCount openWork(Member member) {
        return openWork(List.of(member)).getOrDefault(member.id(), MemberReadiness.OpenWorkCount.NONE);
    }

    private MemberView view(Member m, Map<MemberId, MemberReadiness.OpenWorkCount> open, Access caller, boolean seat) {
        MemberReadiness.OpenWorkCount mine = open.getOrDefault(m.id(), MemberReadiness.OpenWorkCount.NONE);
        long otherOwners = m.owns() ? members.ownersBeside(m.id()) : 0;
        MemberReadiness.Facts facts = new MemberReadiness.Facts(otherOwners, mine, true);
        return MemberView.of(
                m,
                mine.count(),
                List.of(
                        CommandView.of(readiness.changeRole(m, caller, facts)),
                        CommandView.of(readiness.deactivate(m, caller, facts)),
                        CommandView.of(readiness.reactivate(m, caller, seat))));
    }

    private Map<MemberId, MemberReadiness.OpenWorkCount> openWork(List<Member> rows) {
        List<MemberId> ids = rows.stream().map(Member::id).toList();
        Map<MemberId, Long> counts = new HashMap<>();
        Map<MemberId, StringJoiner> words = new HashMap<>();
        for (OpenWork kind : work) {
            kind.of(ids).forEach((member, count) -> {
                if (count > 0) {
                    counts.merge(member, count, Long::sum);
                    words.computeIfAbsent(member, m -> new StringJoiner(" and "))
                            .add(count + " open " + kind.what());
                }
            });
        }
        Map<MemberId, MemberReadiness.OpenWorkCount> result = new HashMap<>();
        words.forEach((member, text) -> result.put(
                member, new MemberReadiness.OpenWorkCount(counts.getOrDefault(member, 0L), text.toString())));
        return result;
    }
}

package dev.plumbline.sales.assignment;

import dev.plumbline.firms.FirmsPermission;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.assignment.AssignmentRepository.Task;
import dev.plumbline.sales.news.LeadNews;
import dev.plumbline.sales.sight.Sight;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.RowPlace;
import dev.plumbline.shared.Scope;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done with a lead stays where somebody finds it when the lead goes to another member. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TaskMoves {
    private final AssignmentRepository assignments;
    private final Members members;
    private final Sight sight;
    private final LeadNews news;

    TaskMoves(AssignmentRepository assignments, Members members, Sight sight, LeadNews news) {
        this.assignments = assignments;
        this.members = members;
        this.sight = sight;
        this.news = news;
    }

    /** Whoever no longer sees a lead that was given away leaves what they had to do with it to whom it was given. */
    public void goAlong(Collection<LeadId> given, MemberId to) {
        List<Task> theirs = assignments.ofOthers(given);
        if (theirs.isEmpty()) {
            return;
        }
        Sight.Seen seen = sight.of(theirs.stream().map(Task::member).collect(Collectors.toSet()));
        List<Task> blind = theirs.stream()
                .filter(task -> !seen.sees(task.member(), task.lead()))
                .toList();
        if (!blind.isEmpty()) {
            assignments.give(blind, to);
            tell(blind.stream().map(Task::member), to);
        }
    }

    /**
     * Everything that a member has to do, to whoever has the lead; what nobody has, to the one who takes over. Gives how
     * much it was.
     *
     * @param to null when the firm's rule deals the leads out: then the one who hands over takes what is left
     */
    int handOver(MemberId from, @Nullable MemberId to) {
        List<MemberId> moved = assignments.handOverFollowUps(from, to == null ? heir(from) : to);
        if (!moved.isEmpty()) {
            tell(moved.stream(), from);
        }
        return moved.size();
    }

    /** An owner where it is the firm itself that hands over, or the one who leaves. */
    private MemberId heir(MemberId from) {
        Stream<MemberId> owners =
                members.allowed(FirmsPermission.FIRM_CLOSE).stream().map(MemberFacts::id);
        return Stream.concat(Stream.ofNullable(Scope.current().access().member()), owners)
                .filter(member -> !member.equals(from))
                .findFirst()
                .orElse(from);
    }

    private void tell(Stream<MemberId> some, MemberId other) {
        news.followUps(Stream.concat(some, Stream.of(other))
                .distinct()
                .map(member -> new RowPlace(member, null))
                .toList());
    }
}

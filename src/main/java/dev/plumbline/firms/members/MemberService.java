package dev.plumbline.firms.members;

import dev.plumbline.firms.Availability;
import dev.plumbline.firms.FirmsProblem;
import dev.plumbline.firms.MemberDeactivated;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.MemberStatus;
import dev.plumbline.firms.Members;
import dev.plumbline.firms.roles.Grants;
import dev.plumbline.firms.roles.Role;
import dev.plumbline.firms.roles.Roles;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.Live;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.Reason;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class MemberService implements Members {
    private final MemberRepository members;
    private final MemberReadiness readiness;
    private final MemberViews views;
    private final Roles roles;
    private final Seats seats;
    private final Recording recording;

    MemberService(
            MemberRepository members,
            MemberReadiness readiness,
            MemberViews views,
            Roles roles,
            Seats seats,
            Recording recording) {
        this.members = members;
        this.readiness = readiness;
        this.views = views;
        this.roles = roles;
        this.seats = seats;
        this.recording = recording;
    }

    /** When, why, and whom it concerns. */
    @Component
    record Recording(Clock clock, Reason reason, ApplicationEventPublisher events, Live live) {}

    @Transactional(readOnly = true)
    Page<MemberView> list(PageRequest asked, MemberFilter filter) {
        Page<Member> page = members.list(filter, Listing.of(asked, MemberFilter.SORTS, filter));
        return new Page<>(views.of(page.items()), page.nextCursor());
    }

    @Transactional(readOnly = true)
    MemberView show(MemberId id) {
        return views.of(members.find(id).orElseThrow(Problem.notFound("member")));
    }

    /** The caller as others see them. */
    @Transactional(readOnly = true)
    MemberView me() {
        return show(self());
    }

    @Transactional
    MemberView change(MemberId id, Version seen, MemberRequests.ChangeMember asked) {
        members.lockOwnership();
        Member before = locked(id, seen);
        Role role = roles.get(asked.role());
        if (!role.id().equals(before.role().id())) {
            Access caller = caller();
            readiness.changeRole(before, caller, facts(before, true)).require(FirmsProblem.MEMBER_NOT_READY);
            Grants.require(caller, role);
        }
        members.update(before.with(role, asked.work()), recording.clock().instant());
        return changed(id);
    }

    /** The caller's own word; everything else about a member is for others to say. */
    @Transactional
    MemberView setAvailability(Version seen, Availability availability) {
        MemberId me = self();
        Member before = locked(me, seen);
        Member.Work work = before.work();
        Member.Work next =
                new Member.Work(availability, work.capacity(), work.skills(), work.teams(), work.territories());
        members.update(before.with(before.role(), next), recording.clock().instant());
        return changed(me);
    }

    @Transactional
    MemberView deactivate(MemberId id, Version seen, MemberRequests.DeactivateMember asked) {
        members.lockOwnership();
        Member before = locked(id, seen);
        MemberId successor = asked.handOverTo();
        if (successor != null) {
            requireSuccessor(id, successor);
        }
        readiness.deactivate(before, caller(), facts(before, successor != null)).require(FirmsProblem.MEMBER_NOT_READY);
        recording.reason().because(asked.reason());
        members.status(before, MemberStatus.DEACTIVATED.code(), "deactivate");
        recording.events().publishEvent(new MemberDeactivated(id, successor));
        return changed(id);
    }

    @Transactional
    MemberView reactivate(MemberId id, Version seen, String why) {
        Member before = locked(id, seen);
        readiness.reactivate(before, caller(), seats.hold()).require(FirmsProblem.MEMBER_NOT_READY);
        recording.reason().because(why);
        members.status(before, MemberStatus.ACTIVE.code(), "reactivate");
        return changed(id);
    }

    /** Only who is there in person asks this of themselves. */
    private static MemberId self() {
        return Objects.requireNonNull(caller().member());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MemberFacts> find(MemberId id) {
        return members.find(id).map(MemberService::facts);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MemberFacts> active() {
        return members.active().stream().map(MemberService::facts).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<MemberId, String> names() {
        return members.names();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MemberFacts> search(String words, int limit) {
        return members.search(words, limit).stream().map(MemberService::facts).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MemberFacts> allowed(String permission) {
        return members.active().stream()
                .filter(m -> m.role().permissions().contains(permission))
                .map(MemberService::facts)
                .toList();
    }

    @Override
    @Transactional
    public MemberFacts changeWork(MemberId id, Version seen, @Nullable Integer capacity, Set<String> skills) {
        Member before = locked(id, seen);
        Member.Work work = before.work();
        Member.Work next =
                new Member.Work(work.availability(), capacity, Set.copyOf(skills), work.teams(), work.territories());
        members.update(before.with(before.role(), next), recording.clock().instant());
        changed(id);
        return find(id).orElseThrow(Problem.notFound("member"));
    }

    private MemberView changed(MemberId id) {
        MemberView now = show(id);
        recording.live().changed("member", id, now.version());
        return now;
    }

    private Member locked(MemberId id, Version seen) {
        Member member = members.lock(id).orElseThrow(Problem.notFound("member"));
        seen.mustBe(member.version());
        return member;
    }

    /** Locked, so that the work does not land with somebody who is leaving at the same moment. */
    private void requireSuccessor(MemberId leaving, MemberId successor) {
        boolean good = !successor.equals(leaving)
                && members.lock(successor)
                        .filter(m -> m.status() == MemberStatus.ACTIVE)
                        .isPresent();
        if (!good) {
            throw Problem.field("/handOverTo", "unknown", "Name another member who has not left.");
        }
    }

    private MemberReadiness.Facts facts(Member member, boolean handedOver) {
        return new MemberReadiness.Facts(members.ownersBeside(member.id()), views.openWork(member), handedOver);
    }

    private static MemberFacts facts(Member m) {
        return new MemberFacts(
                m.id(),
                m.user(),
                m.name(),
                m.email(),
                m.role().code(),
                m.status(),
                m.work().availability(),
                m.work().capacity(),
                m.work().skills(),
                m.work().teams(),
                m.work().territories(),
                m.version());
    }

    private static Access caller() {
        return Scope.current().access();
    }
}

package dev.plumbline.firms.invitations;

import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.firms.FirmFacts;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.FirmsProblem;
import dev.plumbline.firms.InvitationId;
import dev.plumbline.firms.InvitationSent;
import dev.plumbline.firms.InvitationStatus;
import dev.plumbline.firms.RoleId;
import dev.plumbline.firms.members.Seats;
import dev.plumbline.firms.roles.Grants;
import dev.plumbline.firms.roles.Role;
import dev.plumbline.firms.roles.Roles;
import dev.plumbline.platform.FirmToken;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.Live;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class InvitationService {
    static final Duration LIFETIME = Duration.ofDays(7);
    private static final int PENDING_MAX = 500;

    private final InvitationRepository invitations;
    private final InvitationReadiness readiness;
    private final Roles roles;
    private final Firms firms;
    private final Seats seats;
    private final Outside outside;

    InvitationService(
            InvitationRepository invitations,
            InvitationReadiness readiness,
            Roles roles,
            Firms firms,
            Seats seats,
            Outside outside) {
        this.invitations = invitations;
        this.readiness = readiness;
        this.roles = roles;
        this.firms = firms;
        this.seats = seats;
        this.outside = outside;
    }

    @Component
    record Outside(Clock clock, Ids ids, SecureRandom random, ApplicationEventPublisher events, Live live) {}

    @Transactional(readOnly = true)
    Page<InvitationView> list(PageRequest asked, @Nullable InvitationStatus status) {
        return invitations
                .list(status, Listing.of(asked, InvitationRepository.SORTS, String.valueOf(status)))
                .map(this::view);
    }

    @Transactional(readOnly = true)
    InvitationView show(InvitationId id) {
        return view(invitations.find(id).orElseThrow(Problem.notFound("invitation")));
    }

    @Transactional
    InvitationView invite(String email, RoleId roleId) {
        Role role = roles.get(roleId);
        Grants.require(Scope.current().access(), role);
        invitations.memberWith(email).ifPresent(InvitationService::refuseMember);
        if (invitations.pending() >= PENDING_MAX || !seats.hold()) {
            throw Problem.of(FirmsProblem.TOO_MANY, "Withdraw open invitations or deactivate members first.");
        }
        InvitationId id = new InvitationId(outside.ids().next());
        issue(id, email, roleId);
        return changed(id);
    }

    /** Only for whoever founds the firm: nobody in it could give that role. */
    @Transactional
    String inviteOwner(String email) {
        InvitationId id = new InvitationId(outside.ids().next());
        return issue(id, email, roles.builtIn(BuiltInRole.OWNER)).text();
    }

    private FirmToken issue(InvitationId id, String email, RoleId role) {
        FirmToken token = FirmToken.fresh(Scope.current().firm(), outside.random());
        invitations.insert(id, email, role, letter(token));
        tell(id, token);
        return token;
    }

    Outside outside() {
        return outside;
    }

    /** The earlier link is dead from now on. */
    @Transactional
    InvitationView resend(InvitationId id, Version seen) {
        Invitation before = locked(id, seen);
        readiness.resend(before).require(FirmsProblem.INVITATION_NOT_READY);
        RoleId role = before.role();
        if (role != null) {
            Grants.require(Scope.current().access(), roles.get(role));
        }
        FirmToken token = FirmToken.fresh(Scope.current().firm(), outside.random());
        invitations.resend(id, letter(token));
        tell(id, token);
        return changed(id);
    }

    @Transactional
    InvitationView withdraw(InvitationId id, Version seen) {
        Invitation before = locked(id, seen);
        readiness.withdraw(before).require(FirmsProblem.INVITATION_NOT_READY);
        invitations.withdraw(id);
        return changed(id);
    }

    private InvitationView changed(InvitationId id) {
        InvitationView now = show(id);
        outside.live().changed("invitation", id, now.version());
        return now;
    }

    private Invitation locked(InvitationId id, Version seen) {
        Invitation invitation = invitations.lock(id).orElseThrow(Problem.notFound("invitation"));
        seen.mustBe(invitation.version());
        return invitation;
    }

    private InvitationRepository.Letter letter(FirmToken token) {
        Instant now = outside.clock().instant();
        return new InvitationRepository.Letter(token.hash(), now, now.plus(LIFETIME));
    }

    private void tell(InvitationId id, FirmToken token) {
        Invitation sent = invitations.find(id).orElseThrow();
        FirmFacts firm = firms.current();
        String by = sent.invitedBy();
        outside.events()
                .publishEvent(new InvitationSent(
                        id,
                        firm.name(),
                        sent.email(),
                        String.valueOf(sent.roleName()),
                        by == null ? firm.name() : by,
                        token.text(),
                        sent.sent().times(),
                        sent.sent().expiresAt()));
    }

    private InvitationView view(Invitation invitation) {
        return InvitationView.of(
                invitation,
                outside.clock().instant(),
                List.of(readiness.resend(invitation), readiness.withdraw(invitation)));
    }

    private static void refuseMember(String status) {
        throw Problem.of(
                FirmsProblem.ALREADY_MEMBER,
                status.equals("active")
                        ? "This person is a member already."
                        : "This person was a member before: reactivate them instead.");
    }
}

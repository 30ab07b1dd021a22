package dev.plumbline.firms.invitations;

import dev.plumbline.firms.FirmFacts;
import dev.plumbline.firms.FirmStatus;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.FirmsProblem;
import dev.plumbline.firms.Founder;
import dev.plumbline.firms.Invitations;
import dev.plumbline.firms.RoleId;
import dev.plumbline.firms.members.Seats;
import dev.plumbline.firms.roles.Roles;
import dev.plumbline.platform.Crossing;
import dev.plumbline.platform.FirmToken;
import dev.plumbline.platform.Live;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the holder of a link can do, who is nobody in the firm yet. */
@Service
class InvitationLinks implements Invitations {
    private final InvitationRepository invitations;
    private final Roles roles;
    private final Firms firms;
    private final InvitationService service;
    private final Seats seats;
    private final Clock clock;
    private final Live live;
    private final Crossing crossing;
    private final TransactionTemplate transaction;

    InvitationLinks(
            InvitationRepository invitations,
            Roles roles,
            Firms firms,
            InvitationService service,
            Seats seats,
            Crossing crossing,
            PlatformTransactionManager transactions) {
        this.invitations = invitations;
        this.roles = roles;
        this.firms = firms;
        this.service = service;
        this.seats = seats;
        this.clock = service.outside().clock();
        this.live = service.outside().live();
        this.crossing = crossing;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Optional<Invited> find(String token) {
        return FirmToken.read(token)
                .flatMap(read ->
                        inFirm(read).call(() -> Objects.requireNonNull(transaction.execute(status -> offer(read)))));
    }

    @Override
    public String inviteOwner(String email) {
        return service.inviteOwner(email);
    }

    @Override
    public Joined accept(String token, Founder who) {
        FirmToken read = FirmToken.read(token).orElseThrow(InvitationLinks::notValid);
        return crossing.call(inFirm(read), () -> join(read, who));
    }

    private Optional<Invited> offer(FirmToken token) {
        return invitations
                .find(token)
                .filter(i -> i.open(clock.instant()))
                .filter(i -> isAtWork(firms.current()))
                .map(i -> new Invited(
                        token.firm(),
                        firms.current().name(),
                        i.email(),
                        String.valueOf(i.roleName()),
                        i.sent().expiresAt()));
    }

    private Joined join(FirmToken token, Founder who) {
        Invitation invitation = invitations
                .lock(token)
                .filter(i -> i.open(clock.instant()))
                .filter(i -> isAtWork(firms.current()))
                .orElseThrow(InvitationLinks::notValid);
        if (!invitation.email().equalsIgnoreCase(who.email())) {
            throw Problem.of(
                    FirmsProblem.INVITATION_OTHER_EMAIL, "Sign in with the address that the invitation was sent to.");
        }
        if (!seats.hold()) {
            throw Problem.of(FirmsProblem.TOO_MANY, "The firm has as many members as it may. Ask its owner.");
        }
        RoleId role = Objects.requireNonNull(invitation.role(), "a pending invitation has a role");
        MemberId member = firms.join(who, roles.get(role).code());
        invitations.accept(invitation.id(), member);
        live.changed("invitation", invitation.id(), invitation.version() + 1);
        live.changed("member", member, 1);
        return new Joined(token.firm(), member);
    }

    private static Scope inFirm(FirmToken token) {
        return Scope.current().in(token.firm()).doing("invitation.accept");
    }

    private static boolean isAtWork(FirmFacts firm) {
        return firm.status() == FirmStatus.TRIAL || firm.status() == FirmStatus.ACTIVE;
    }

    private static Problem notValid() {
        return Problem.of(FirmsProblem.INVITATION_NOT_VALID, "Ask whoever invited you to send a new invitation.");
    }
}

package dev.plumbline.identity.invitations;

import dev.plumbline.firms.Invitations;
import dev.plumbline.identity.sessions.Client;
import dev.plumbline.identity.signin.Entrance;
import dev.plumbline.shared.Problem;
import org.springframework.stereotype.Service;

/** Makes the holder of an invitation's link a member. In the platform's scope, outside any transaction. */
@Service
class InvitationAcceptance {
    private final Invitations invitations;
    private final LinkEntry entry;

    InvitationAcceptance(Invitations invitations, LinkEntry entry) {
        this.invitations = invitations;
        this.entry = entry;
    }

    Invitations.Invited find(String token) {
        return invitations.find(token).orElseThrow(Problem.notFound("invitation"));
    }

    Entrance.Opened accept(String token, InvitationAcceptanceController.AcceptInvitation asked, Client client) {
        Invitations.Invited invited = find(token);
        return entry.enter(
                new LinkEntry.Holder(invited.firm(), invited.firmName(), invited.email()),
                new LinkEntry.Shown(asked.name(), asked.password(), asked.code()),
                client,
                who -> invitations.accept(token, who));
    }
}

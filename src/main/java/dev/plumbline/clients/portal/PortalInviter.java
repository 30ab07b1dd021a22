package dev.plumbline.clients.portal;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PortalInvitations;
import dev.plumbline.clients.PortalKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invites as members do, once. */
@Component
class PortalInviter implements PortalInvitations {
    private final PortalUsers users;

    PortalInviter(PortalUsers users) {
        this.users = users;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void invite(ClientId client, String name, String email, PortalKind as) {
        boolean there =
                users.list(client).stream().anyMatch(each -> each.email().equalsIgnoreCase(email));
        if (!there) {
            users.invite(client, new PortalUsers.Person(name, email, as), new PortalGrant.Extent(null));
        }
    }
}

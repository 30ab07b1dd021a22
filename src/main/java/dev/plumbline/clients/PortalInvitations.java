package dev.plumbline.clients;

/** The way into the portal for whoever became a client by themselves. Joins the running transaction, in the scope of the firm. */
public interface PortalInvitations {
    /**
     * Gives a person a place from which all properties of the client are seen, and writes them a link. Whoever has been given one for
     * this client keeps it, and is written nothing more.
     *
     * @throws dev.plumbline.shared.Problem {@code member.already} for a member of the firm, {@code guest.not-ready} for somebody who
     *     is shut out: no payment lets them in again
     */
    void invite(ClientId client, String name, String email, PortalKind as);
}

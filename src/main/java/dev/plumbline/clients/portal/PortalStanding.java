package dev.plumbline.clients.portal;

import static dev.plumbline.clients.ClientsProblem.PORTAL_NOT_ACTIVE;
import static dev.plumbline.clients.ClientsProblem.PORTAL_NOT_PROVISIONED;
import static dev.plumbline.clients.ClientsProblem.PORTAL_PASSWORD;

import dev.plumbline.firms.GuestStatus;
import dev.plumbline.shared.Problem;
import java.util.Optional;

/**
 * What stands between a guest and the portal, when it is known who they are.
 *
 * @param clients     of how many clients that are not put aside they are a person
 * @param provisioned how many of these are set up for the portal
 */
record PortalStanding(GuestStatus status, int clients, int provisioned) {
    /** The first reason, in the order in which the portal names them; empty when nothing is. */
    Optional<Problem> refusal() {
        return switch (status) {
            case DISABLED ->
                Optional.of(Problem.of(PORTAL_NOT_ACTIVE, "Ask the firm if you think that you should have it."));
            case INVITED ->
                Optional.of(Problem.of(
                        PORTAL_PASSWORD,
                        "Open the link that the firm has sent you, /portal-link/…, and choose a password there."));
            case ACTIVE -> ofClients();
        };
    }

    private Optional<Problem> ofClients() {
        if (clients == 0) {
            return Optional.of(Problem.notFound("client").get());
        }
        return provisioned == 0
                ? Optional.of(Problem.of(PORTAL_NOT_PROVISIONED, "Come back when the firm has told you that it is."))
                : Optional.empty();
    }
}

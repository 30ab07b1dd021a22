package dev.plumbline.identity.invitations;

import dev.plumbline.firms.Invitations;
import dev.plumbline.identity.passwords.PlainPassword;
import dev.plumbline.identity.sessions.Client;
import dev.plumbline.identity.signin.SignInCookies;
import dev.plumbline.identity.signin.SignedIn;
import dev.plumbline.platform.Performs;
import dev.plumbline.platform.Public;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/identity/invitations/{token}")
class InvitationAcceptanceController {
    private final InvitationAcceptance invitations;
    private final SignInCookies cookies;

    InvitationAcceptanceController(InvitationAcceptance invitations, SignInCookies cookies) {
        this.invitations = invitations;
        this.cookies = cookies;
    }

    record InvitationOffer(String firm, String email, String role) {}

    /**
     * Who accepts.
     *
     * @param name     of a new account; an existing one keeps its own
     * @param password of a new account, or the present one of an existing account
     * @param code     of the second factor of an existing account
     */
    record AcceptInvitation(
            @NotBlank @Size(max = 200) String name,
            @NotNull PlainPassword password,
            @Nullable @Size(max = 20) String code) {}

    /** Who invites whom into which firm, for whoever holds the link. */
    @GetMapping
    @Public("the link is the credential: who holds it sees to what it invites")
    InvitationOffer show(@PathVariable String token) {
        Invitations.Invited invited = invitations.find(token);
        return new InvitationOffer(invited.firmName(), invited.email(), invited.role());
    }

    /** Accepts an invitation with a new account, or with the password of the one that is there. */
    @PostMapping("/acceptance")
    @Performs("firms.invitation:accept")
    @ResponseStatus(HttpStatus.CREATED)
    @Public("the link is the credential; an existing account shows its password too")
    SignedIn accept(
            @PathVariable String token,
            @Valid @RequestBody AcceptInvitation body,
            HttpServletRequest request,
            HttpServletResponse response) {
        return cookies.write(response, invitations.accept(token, body, Client.of(request)), null);
    }
}

package dev.plumbline.identity.invitations;

import dev.plumbline.firms.FirmsProblem;
import dev.plumbline.firms.GuestLinks;
import dev.plumbline.identity.passwords.PlainPassword;
import dev.plumbline.identity.sessions.Client;
import dev.plumbline.identity.signin.SignInCookies;
import dev.plumbline.identity.signin.SignedIn;
import dev.plumbline.platform.Performs;
import dev.plumbline.platform.Public;
import dev.plumbline.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
@RequestMapping("/api/v1/portal-links/{token}")
class GuestLinkController {
    private final GuestLinks links;
    private final LinkEntry entry;
    private final SignInCookies cookies;

    GuestLinkController(GuestLinks links, LinkEntry entry, SignInCookies cookies) {
        this.links = links;
        this.entry = entry;
        this.cookies = cookies;
    }

    /** @param name as the firm wrote it */
    record PortalLinkOffer(String firm, String name, String email) {}

    /**
     * Who comes to the portal.
     *
     * @param name     of a new account, as the firm wrote it when it is absent; an existing one keeps its own
     * @param password of a new account, or the present one of an existing account
     * @param code     of the second factor of an existing account
     */
    record UsePortalLink(
            @Nullable @Size(min = 1, max = 200) String name,
            @NotNull PlainPassword password,
            @Nullable @Size(max = 20) String code) {}

    /** For whom a link to the portal of a firm is; one answer for all that are not good. */
    @GetMapping
    @Public("the link is the credential: who holds it sees for whom it is")
    PortalLinkOffer show(@PathVariable String token) {
        GuestLinks.Offered offered = find(token);
        return new PortalLinkOffer(offered.firmName(), offered.name(), offered.email());
    }

    /** Uses a link to the portal with a new account, or with the password of the one that is there. It works once. */
    @PostMapping("/acceptance")
    @Performs("firms.guest:accept")
    @ResponseStatus(HttpStatus.CREATED)
    @Public("the link is the credential; an existing account shows its password too")
    SignedIn accept(
            @PathVariable String token,
            @Valid @RequestBody UsePortalLink body,
            HttpServletRequest request,
            HttpServletResponse response) {
        GuestLinks.Offered offered = find(token);
        String name = body.name() == null || body.name().isBlank() ? offered.name() : body.name();
        return cookies.write(
                response,
                entry.enter(
                        new LinkEntry.Holder(offered.firm(), offered.firmName(), offered.email()),
                        new LinkEntry.Shown(name, body.password(), body.code()),
                        Client.of(request),
                        who -> links.accept(token, who)),
                null);
    }

    private GuestLinks.Offered find(String token) {
        return links.find(token)
                .orElseThrow(() -> Problem.of(
                        FirmsProblem.GUEST_LINK_NOT_VALID,
                        "It works once and for an hour. Ask the firm to send you another."));
    }
}

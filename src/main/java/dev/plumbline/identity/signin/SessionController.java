package dev.plumbline.identity.signin;

import dev.plumbline.identity.SessionId;
import dev.plumbline.identity.sessions.Client;
import dev.plumbline.identity.sessions.SessionView;
import dev.plumbline.identity.sessions.Sessions;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Public;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/identity/sessions")
class SessionController {
    /** Cookies are ended one by one: the mark of a known device stays. */
    private static final String CLEARED = "\"cache\", \"storage\"";

    private final SignInService signIn;
    private final RefreshService refresh;
    private final Entrance entrance;
    private final Sessions sessions;
    private final SignInCookies cookies;

    SessionController(
            SignInService signIn, RefreshService refresh, Entrance entrance, Sessions sessions, SignInCookies cookies) {
        this.signIn = signIn;
        this.refresh = refresh;
        this.entrance = entrance;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    record EnterFirm(@NotNull FirmId firmId) {}

    /** Signs in: gives an access token of ten minutes and sets the refresh cookie. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Public("this is how somebody signs in; guesses are counted by account and address")
    SignedIn create(
            @Valid @RequestBody SignIn body,
            @CookieValue(name = SignInCookies.DEVICE, required = false) @Nullable String device,
            HttpServletRequest request,
            HttpServletResponse response) {
        return cookies.write(response, signIn.signIn(body, Client.of(request), device), device);
    }

    /** Gives the next access token for the refresh cookie, which works once; a second use ends the session. */
    @PostMapping("/refresh")
    @Public("the cookie is the credential; it works once")
    SignedIn refresh(
            @CookieValue(name = SignInCookies.REFRESH, required = false) @Nullable String token,
            HttpServletResponse response) {
        Entrance.Opened opened = refresh.refresh(token);
        cookies.refresh(response, opened.session());
        return opened.view();
    }

    /** Signs out here. */
    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(Allow.SIGNED_IN)
    void end(HttpServletResponse response) {
        SessionId session = Entrance.session();
        Scope.current().onPlatform().run(() -> sessions.end(session, "signed-out"));
        cookies.forget(response);
        response.setHeader("Clear-Site-Data", CLEARED);
    }

    /** Where the caller is signed in. */
    @GetMapping
    @Allow(Allow.SIGNED_IN)
    Page<SessionView> list() {
        return new Page<>(
                Scope.current().onPlatform().call(() -> sessions.list(Entrance.user(), Entrance.session())), null);
    }

    /** Signs the caller out elsewhere; within a second nothing accepts that session. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(Allow.SIGNED_IN)
    void revoke(@PathVariable SessionId id) {
        Scope.current().onPlatform().run(() -> sessions.revoke(id, Entrance.user()));
    }

    /** Works in another of the caller's firms from now on. */
    @PutMapping("/current/firm")
    @Allow(Allow.SIGNED_IN)
    SignedIn enter(@Valid @RequestBody EnterFirm body) {
        return entrance.enter(body.firmId());
    }
}

package dev.plumbline.identity.passwords;

import dev.plumbline.identity.sessions.Client;
import dev.plumbline.identity.tokens.OpaqueToken;
import dev.plumbline.platform.Public;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/identity/password-resets")
class PasswordResetController {
    private final PasswordResets resets;
    private final LaterWork later;

    PasswordResetController(PasswordResets resets, LaterWork later) {
        this.resets = resets;
        this.later = later;
    }

    record RequestReset(@NotBlank @Size(max = 254) String email) {}

    record NewPassword(@NotNull PlainPassword password) {}

    /** Sends a link for a new password, if there is such an account; the answer does not tell. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Public("whoever forgot their password cannot sign in; the answer is the same for every e-mail")
    void create(@Valid @RequestBody RequestReset body, HttpServletRequest request) {
        Client client = Client.of(request);
        resets.asked(client.address());
        later.run(client.network(), () -> resets.request(body.email()));
    }

    /** Sets a new password by the link of a mail and ends all sessions. */
    @PutMapping("/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Public("the link is the credential: 256 random bits, once, for half an hour")
    void use(@PathVariable String token, @Valid @RequestBody NewPassword body) {
        resets.use(new OpaqueToken(token), body.password());
    }
}

package dev.plumbline.billing.sandbox;

import dev.plumbline.billing.checkouts.CheckoutView;
import dev.plumbline.platform.Public;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/billing/sandbox/{token}/attempts")
class SandboxController {
    private final Sandbox sandbox;

    SandboxController(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** @param outcome what becomes of it */
    record AttemptRequest(@NotNull SandboxOutcome outcome) {}

    /** Plays an attempt to pay, where the firm's payments are played. */
    @PostMapping
    @Public("whoever has the token may pay; only where the installation and the firm let payments be played")
    CheckoutView create(
            @PathVariable String token, @Valid @RequestBody AttemptRequest body, HttpServletRequest request) {
        return sandbox.attempt(token, body.outcome(), String.valueOf(request.getRemoteAddr()));
    }
}

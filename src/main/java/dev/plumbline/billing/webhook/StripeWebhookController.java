package dev.plumbline.billing.webhook;

import dev.plumbline.platform.Public;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where Stripe tells what became of payments. */
@RestController
class StripeWebhookController {
    private final WebhookEntrance entrance;

    StripeWebhookController(WebhookEntrance entrance) {
        this.entrance = entrance;
    }

    /** @param received whether it need not be told again */
    record Taken(boolean received) {}

    /** An event of Stripe; what it is about is read as far as it concerns the firm. */
    record StripeEvent(String id, String type, long created, boolean livemode) {}

    /**
     * Takes what Stripe tells. Once more changes nothing, and the order does not matter. What concerns nobody is taken too.
     *
     * @param key       of the firm's page for applications; may be left out where the installation has one firm only
     * @param signature when it was sent, and one or more signatures, as Stripe makes them
     */
    @PostMapping("/api/webhook/stripe")
    @Public("Stripe has no account here; the signature by the secret that is set is the permission")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StripeEvent.class)))
    Taken take(
            @RequestParam(required = false) @Nullable String key,
            @RequestHeader(name = "Stripe-Signature", required = false) @Nullable String signature,
            @RequestBody byte[] body,
            HttpServletRequest request) {
        entrance.take(key, new EventIntake.Told(body, signature), String.valueOf(request.getRemoteAddr()));
        return new Taken(true);
    }
}

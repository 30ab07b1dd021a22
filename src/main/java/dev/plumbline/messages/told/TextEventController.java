package dev.plumbline.messages.told;

import dev.plumbline.messages.told.EventSignature.Headers;
import dev.plumbline.platform.Public;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the provider of text messages tells what became of them. */
@RestController
@RequestMapping("/api/v1/public/text-events")
@EnableConfigurationProperties(TextEventSettings.class)
class TextEventController {
    private final TextEvents events;

    TextEventController(TextEvents events) {
        this.events = events;
    }

    /**
     * Takes what the provider of text messages tells: that one arrived, or will not, and that the owner of a phone answered STOP or
     * START. Once more changes nothing, and the order does not matter. It says who it is by Standard Webhooks: id, moment and body are
     * signed by a secret of the operator's settings.
     *
     * @param id        id of the request
     * @param timestamp when it was sent, in seconds since 1970
     * @param signature one or more signatures, {@code v1,} and HMAC-SHA256 in Base64
     */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Public("The provider has no account here; the signature by the set secret is the permission")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TextEvent.class)))
    void take(
            @RequestHeader(name = "webhook-id", required = false) @Nullable String id,
            @RequestHeader(name = "webhook-timestamp", required = false) @Nullable String timestamp,
            @RequestHeader(name = "webhook-signature", required = false) @Nullable String signature,
            @RequestBody byte[] body) {
        // The bytes as they came: what was signed is not what a parser would write again.
        events.take(new Headers(id, timestamp, signature), body);
    }
}

package dev.plumbline.webhooks.deliveries;

import static dev.plumbline.webhooks.WebhooksPermission.MANAGE;
import static dev.plumbline.webhooks.WebhooksPermission.READ;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.Outward;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.webhooks.DeliveryId;
import dev.plumbline.webhooks.EndpointId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/webhooks")
class DeliveryController {
    private final Deliveries deliveries;

    DeliveryController(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * @param from of the events' coming to the webhook
     * @param all  also what was taken, not only what was given up
     */
    record AgainRequest(@NotNull Instant from, @NotNull Instant to, boolean all) {}

    /** @param count how many are sent again, at most 1,000: the same call again goes on with the rest */
    record Again(int count) {}

    /** What was sent to the firm's webhooks, the latest first. */
    @GetMapping("/deliveries")
    @Allow(READ)
    Page<DeliveryView> list(@Valid DeliveryFilter filter, @Valid PageRequest page) {
        return deliveries.list(filter, page);
    }

    /** One delivery with what was sent and each answer. */
    @GetMapping("/deliveries/{id}")
    @Allow(READ)
    DeliveryPage show(@PathVariable DeliveryId id) {
        return deliveries.show(id);
    }

    /** Sends an event once more, with the same id and body. */
    @PostMapping("/deliveries/{id}/repetition")
    @Outward
    @Idempotent
    @Allow(MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    DeliveryPage repeat(@PathVariable DeliveryId id) {
        return deliveries.sendAgain(id);
    }

    /** Sends what was given up in a range of time once more, or everything of it. */
    @PostMapping("/endpoints/{endpoint}/repetition")
    @Outward
    @Idempotent
    @Allow(MANAGE)
    Again repeatRange(@PathVariable EndpointId endpoint, @Valid @RequestBody AgainRequest body) {
        return new Again(deliveries.sendAgain(endpoint, body.from(), body.to(), body.all()));
    }

    /** Sends something that did not happen, to see whether it arrives. */
    @PostMapping("/endpoints/{endpoint}/trial")
    @Outward
    @Idempotent
    @Allow(MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    DeliveryPage tryOut(@PathVariable EndpointId endpoint) {
        return deliveries.tryOut(endpoint);
    }
}

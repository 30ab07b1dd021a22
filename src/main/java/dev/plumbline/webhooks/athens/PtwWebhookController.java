package dev.plumbline.webhooks.athens;

import static dev.plumbline.webhooks.WebhooksPermission.MANAGE;
import static dev.plumbline.webhooks.WebhooksPermission.READ;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.Outward;
import dev.plumbline.webhooks.EndpointId;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Published by the predecessor without versions: whoever writes last has written. */
@RestController
@RequestMapping("/api/v1/ptw/webhooks")
class PtwWebhookController {
    private final PtwWebhooks webhooks;

    PtwWebhookController(PtwWebhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** The firm's webhooks by name. */
    @GetMapping
    @Allow(READ)
    List<PtwWebhookView> list() {
        return webhooks.list();
    }

    /** One webhook. */
    @GetMapping("/{id}")
    @Allow(READ)
    PtwWebhookView show(@PathVariable EndpointId id) {
        return webhooks.show(id);
    }

    /** Names an address that is told of events, signed as the predecessor signed them; shows the secret, this once. */
    @PostMapping
    @Allow(MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    PtwWebhookView create(@Valid @RequestBody PtwWebhookRequest body) {
        return webhooks.create(body);
    }

    /** Says all of a webhook anew. */
    @PutMapping("/{id}")
    @Allow(MANAGE)
    PtwWebhookView replace(@PathVariable EndpointId id, @Valid @RequestBody PtwWebhookRequest body) {
        return webhooks.replace(id, body);
    }

    /** Changes what is named; the rest stays. */
    @PatchMapping("/{id}")
    @Allow(MANAGE)
    PtwWebhookView change(@PathVariable EndpointId id, @Valid @RequestBody PtwWebhookChange body) {
        return webhooks.change(id, body);
    }

    /** Ends a webhook for good. */
    @DeleteMapping("/{id}")
    @Allow(MANAGE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(@PathVariable EndpointId id) {
        webhooks.retire(id);
    }

    /** Sends something that did not happen, to see whether it arrives. */
    @PostMapping("/{id}/test")
    @Outward
    @Idempotent
    @Allow(MANAGE)
    PtwDeliveryView tryOut(@PathVariable EndpointId id) {
        return webhooks.tryOut(id);
    }

    /** The last fifty that were sent, the latest first. */
    @GetMapping("/{id}/deliveries")
    @Allow(READ)
    List<PtwDeliveryView> deliveries(@PathVariable EndpointId id) {
        return webhooks.deliveries(id);
    }
}

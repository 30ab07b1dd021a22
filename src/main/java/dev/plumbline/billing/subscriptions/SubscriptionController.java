package dev.plumbline.billing.subscriptions;

import static dev.plumbline.billing.BillingPermission.READ;

import dev.plumbline.billing.SubscriptionStatus;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/billing/subscriptions")
class SubscriptionController {
    private final Subscriptions subscriptions;

    SubscriptionController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Subscriptions of the firm's clients, the latest first; {@code sort} by {@code created}. */
    @GetMapping
    @Allow(READ)
    Page<SubscriptionView> list(
            @Valid @ParameterObject PageRequest page,
            @RequestParam(required = false) @Nullable SubscriptionStatus status) {
        return subscriptions.list(status, page);
    }
}

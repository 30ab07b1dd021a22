package dev.plumbline.billing.provisioning;

import static dev.plumbline.billing.BillingPermission.MANAGE;
import static dev.plumbline.billing.BillingPermission.READ;

import dev.plumbline.billing.ProvisioningId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/billing/provisionings")
class ProvisioningController {
    private final Provisionings provisionings;

    ProvisioningController(Provisionings provisionings) {
        this.provisionings = provisionings;
    }

    /** What is done for those who have paid, the latest first; {@code sort} by {@code created}. */
    @GetMapping
    @Allow(READ)
    Page<ProvisioningView> list(
            @Valid @ParameterObject PageRequest page,
            @RequestParam(required = false) @Nullable ProvisioningStatus status) {
        return provisionings.list(status, page);
    }

    /** Begins one again that has failed. What it has done already it does not do again. */
    @PutMapping("/{id}/retry")
    @Allow(MANAGE)
    ProvisioningView retry(@PathVariable ProvisioningId id, @IfMatch Version seen) {
        return provisionings.retry(id, seen);
    }
}

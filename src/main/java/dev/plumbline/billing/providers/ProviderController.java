package dev.plumbline.billing.providers;

import static dev.plumbline.billing.BillingPermission.MANAGE;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/billing/provider")
class ProviderController {
    private final Providers providers;

    ProviderController(Providers providers) {
        this.providers = providers;
    }

    /** Who takes payments for the firm, without what is secret. */
    @GetMapping
    @Allow(MANAGE)
    ProviderView show() {
        return providers.show();
    }

    /** Says who takes payments from now on. What was begun by the one before ends by it. */
    @PutMapping
    @Allow(MANAGE)
    ProviderView change(@IfMatch Version seen, @Valid @RequestBody ProviderRequest body) {
        return providers.change(seen, body);
    }
}

package dev.plumbline.compliance.obligations;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.platform.Allow;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/properties/{property}/obligations")
class ObligationController {
    private final ObligationService obligations;

    ObligationController(ObligationService obligations) {
        this.obligations = obligations;
    }

    /**
     * What the law asks of a property, whether it is met, why, and what changes next: the worst first.
     *
     * @param asOf    on this day, past or to come; today in London when it is absent
     * @param knownAt as we knew it at this instant; now when it is absent
     */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    ObligationsView show(
            @PathVariable PropertyId property,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        return obligations.show(property, asOf, knownAt);
    }
}

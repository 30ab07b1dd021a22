package dev.plumbline.compliance.portal;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/portal")
class PortalController {
    private final PortalHomes homes;

    PortalController(PortalHomes homes) {
        this.homes = homes;
    }

    /** How all of the caller's properties stand today, and what changes next. */
    @GetMapping("/overview")
    @Allow(Allow.GUEST)
    PortalOverviewView overview() {
        return homes.overview();
    }

    /** The caller's properties and how each stands today; {@code sort} by {@code created} or {@code name}. */
    @GetMapping("/properties")
    @Allow(Allow.GUEST)
    Page<PortalPropertyView> list(@Valid PageRequest page) {
        return homes.list(page);
    }

    /** One of the caller's properties, and how it stands today. */
    @GetMapping("/properties/{id}")
    @Allow(Allow.GUEST)
    PortalPropertyView show(@PathVariable PropertyId id) {
        return homes.show(id);
    }

    /**
     * What the law asks of one of the caller's properties, and whether it is met: the worst first.
     *
     * @param asOf on this day, past or to come; today in London when it is absent
     */
    @GetMapping("/properties/{id}/obligations")
    @Allow(Allow.GUEST)
    PortalObligationsView duties(
            @PathVariable PropertyId id, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return homes.duties(id, asOf);
    }
}

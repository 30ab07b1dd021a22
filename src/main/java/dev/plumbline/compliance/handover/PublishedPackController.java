package dev.plumbline.compliance.handover;

import dev.plumbline.clients.ClientId;
import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.platform.Allow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PublishedPackController {
    private final PublishedPacks packs;

    PublishedPackController(PublishedPacks packs) {
        this.packs = packs;
    }

    /**
     * How all properties of a client stand, as the predecessor published it: colours, shares, documents and each duty.
     *
     * @param asOf on this day, past or to come; today in London when it is absent
     */
    @GetMapping("/api/admin/clients/{client}/compliance-pack")
    @Allow(CompliancePermission.PACK)
    PublishedPack show(@PathVariable ClientId client, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return packs.show(client, asOf);
    }
}

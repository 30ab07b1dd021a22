package dev.plumbline.sales.bulk;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadFilter;
import dev.plumbline.shared.MemberId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts on many leads. Each takes either {@code leads} or a {@code filter}, as the list of leads takes it. */
@RestController
@RequestMapping("/api/v1/sales/leads")
class LeadBulkController {
    private final LeadBulk bulk;

    LeadBulkController(LeadBulk bulk) {
        this.bulk = bulk;
    }

    record Tagging(
            @Size(min = 1, max = LeadBulk.MAX) @Nullable List<@NotNull LeadId> leads,
            @Valid @Nullable LeadFilter filter,
            @NotBlank @Size(max = Lead.TAG_MAX) String tag) {
        Chosen chosen() {
            return new Chosen(leads, filter);
        }
    }

    /** @param owner null puts them back into the pool */
    record Giving(
            @Size(min = 1, max = LeadBulk.MAX) @Nullable List<@NotNull LeadId> leads,
            @Valid @Nullable LeadFilter filter,
            @Nullable MemberId owner) {}

    /** Adds a tag to many leads. */
    @PostMapping("/tagging")
    @Idempotent
    @Allow(SalesPermission.LEAD_WRITE)
    BulkView tag(@Valid @RequestBody Tagging body) {
        return bulk.tag(body.chosen(), body.tag());
    }

    /** Takes a tag from many leads. */
    @PostMapping("/untagging")
    @Idempotent
    @Allow(SalesPermission.LEAD_WRITE)
    BulkView untag(@Valid @RequestBody Tagging body) {
        return bulk.untag(body.chosen(), body.tag());
    }

    /** Gives many leads to a member, or back to the pool. */
    @PostMapping("/assignment")
    @Idempotent
    @Allow(SalesPermission.LEAD_ASSIGN)
    BulkView give(@Valid @RequestBody Giving body) {
        return bulk.give(new Chosen(body.leads(), body.filter()), body.owner());
    }
}

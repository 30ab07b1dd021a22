package dev.plumbline.sales.assignment;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.leads.LeadView;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales")
class AssignmentController {
    private static final int BULK_MAX = 200;

    private final Assignments assignments;

    AssignmentController(Assignments assignments) {
        this.assignments = assignments;
    }

    /** @param owner null puts the lead back into the pool */
    record Owner(@Nullable MemberId owner) {}

    record Bulk(
            @NotEmpty @Size(max = BULK_MAX) List<@NotNull LeadId> leads,
            @Nullable MemberId owner) {}

    /** @param problem why not; null when it was done */
    record BulkItem(
            LeadId lead,
            boolean done,
            @Nullable String code,
            @Nullable String problem) {}

    record BulkReport(int done, int refused, List<BulkItem> items) {}

    record Target(@Nullable MemberId to) {}

    record StrategyChoice(@NotBlank @Size(max = 40) String strategy) {}

    /** @param capacity open leads that are enough; absent for no limit, zero takes no part */
    record Work(
            @Min(0) @Max(10_000) @Nullable Integer capacity,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 60) String> skills) {}

    /** Gives a lead to a member, or back to the pool. */
    @PutMapping("/leads/{id}/assignment")
    @Allow(SalesPermission.LEAD_ASSIGN)
    LeadView assign(@PathVariable LeadId id, @IfMatch Version seen, @Valid @RequestBody Owner body) {
        return assignments.assign(id, seen, body.owner());
    }

    /** Takes a lead from the pool. */
    @PutMapping("/leads/{id}/pick")
    @Allow(SalesPermission.LEAD_WRITE)
    LeadView pick(@PathVariable LeadId id, @IfMatch Version seen) {
        return assignments.pick(id, seen);
    }

    /** Each lead by itself; the report says which were not given and why. */
    @PostMapping("/lead-assignments")
    @Allow(SalesPermission.LEAD_ASSIGN)
    BulkReport assignMany(@Valid @RequestBody Bulk body) {
        List<BulkItem> items = new ArrayList<>();
        for (LeadId lead : body.leads()) {
            try {
                assignments.assignOne(lead, body.owner());
                items.add(new BulkItem(lead, true, null, null));
            } catch (Problem refused) {
                items.add(new BulkItem(lead, false, refused.code().code(), refused.detail()));
            }
        }
        int done = (int) items.stream().filter(BulkItem::done).count();
        return new BulkReport(done, items.size() - done, items);
    }

    /** Gives all open leads and follow-ups of one member to another. */
    @PostMapping("/members/{member}/hand-over")
    @Idempotent
    @Allow(SalesPermission.LEAD_ASSIGN)
    Assignments.HandOver handOver(@PathVariable MemberId member, @Valid @RequestBody Target body) {
        return assignments.handOver(member, body.to());
    }

    /** By which rule new leads are given to members. */
    @GetMapping("/assignment")
    @Allow(SalesPermission.LEAD_READ)
    AssignmentView show() {
        return assignments.show();
    }

    /** Changes the rule by which new leads are given. */
    @PutMapping("/assignment")
    @Allow(SalesPermission.ASSIGNMENT_MANAGE)
    AssignmentView change(@IfMatch Version seen, @Valid @RequestBody StrategyChoice body) {
        return assignments.change(body.strategy(), seen.value());
    }

    /** Changes capacity and skills of a member. */
    @PutMapping("/assignment/members/{member}")
    @Allow(SalesPermission.ASSIGNMENT_MANAGE)
    AssignmentView changeMember(@PathVariable MemberId member, @IfMatch Version seen, @Valid @RequestBody Work body) {
        return assignments.changeMember(member, seen, body.capacity(), new TreeSet<>(body.skills()));
    }
}

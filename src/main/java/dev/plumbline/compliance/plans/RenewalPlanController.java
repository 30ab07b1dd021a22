package dev.plumbline.compliance.plans;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.compliance.homes.Areas;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Costly;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/obligations/plan")
class RenewalPlanController {
    private final RenewalPlanner planner;

    RenewalPlanController(RenewalPlanner planner) {
        this.planner = planner;
    }

    /**
     * Whose visits where, and when.
     *
     * @param area  outward part of the postcode, as in SW1A; properties without one when it is absent or empty
     * @param from  the last days of what is done are not before this one, from today to a year from now; today when it is
     *              absent, with what is overdue
     * @param until they are not after this one, up to a year from now; 90 days later when it is absent
     */
    record VisitsAsked(
            @NotNull Trade trade,
            @Size(max = Areas.LENGTH_MAX) @Nullable String area,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** How much has to be done in a span of days, by area and trade: sorted by these, the area first. */
    @GetMapping
    @Costly
    @Allow(ClientsPermission.CLIENT_READ)
    Page<PlanCount> count(@Valid PlanFilter filter, @Valid PageRequest page) {
        return planner.counts(filter, page);
    }

    /** The fewest visits of a trade to an area by which everything is done before its last day, and none loses time. */
    @GetMapping("/visits")
    @Allow(ClientsPermission.CLIENT_READ)
    RenewalPlan plan(@Valid VisitsAsked asked) {
        return planner.plan(asked.trade(), asked.area(), asked.from(), asked.until());
    }
}

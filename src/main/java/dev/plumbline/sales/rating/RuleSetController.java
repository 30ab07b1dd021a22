package dev.plumbline.sales.rating;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.scoring.RuleSet;
import dev.plumbline.sales.scoring.RuleSets;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales/rule-sets")
class RuleSetController {
    private final RuleSets ruleSets;
    private final RuleTrials trials;

    RuleSetController(RuleSets ruleSets, RuleTrials trials) {
        this.ruleSets = ruleSets;
        this.trials = trials;
    }

    /** @param rules its own version number is given by the server, whatever is sent */
    record Draft(
            @NotNull @Valid RuleSet rules,
            @NotNull @Size(max = 500) String note) {}

    /** Versions of the firm's scoring rules, the latest first. */
    @GetMapping
    @Allow(SalesPermission.LEAD_READ)
    Page<RuleSets.View> list() {
        return new Page<>(ruleSets.list(), null);
    }

    /** One version of the scoring rules. */
    @GetMapping("/{number}")
    @Allow(SalesPermission.LEAD_READ)
    RuleSets.View show(@PathVariable int number) {
        return ruleSets.find(number);
    }

    /** Begins a new version of the scoring rules. */
    @PostMapping
    @Idempotent
    @Allow(SalesPermission.SCORING_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    RuleSets.View draft(@Valid @RequestBody Draft body) {
        return ruleSets.draft(body.rules(), body.note());
    }

    /** Changes a draft of scoring rules. */
    @PutMapping("/{number}")
    @Allow(SalesPermission.SCORING_MANAGE)
    RuleSets.View change(@PathVariable int number, @IfMatch Version seen, @Valid @RequestBody Draft body) {
        return ruleSets.change(number, seen, body.rules(), body.note());
    }

    /** What these rules would make of the firm's leads; changes nothing. */
    @PostMapping("/preview")
    @Allow(SalesPermission.SCORING_MANAGE)
    RuleTrials.Effect preview(@Valid @RequestBody Draft body) {
        return trials.preview(body.rules());
    }

    /** Makes a draft the rules in force; every lead is scored again, as a job. */
    @PutMapping("/{number}/publication")
    @Allow(SalesPermission.SCORING_MANAGE)
    RuleSets.View publish(@PathVariable int number, @IfMatch Version seen) {
        return trials.publish(number, seen);
    }
}

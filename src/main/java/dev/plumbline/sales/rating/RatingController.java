package dev.plumbline.sales.rating;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.leads.LeadView;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales/leads/{lead}")
class RatingController {
    private final Ratings ratings;

    RatingController(Ratings ratings) {
        this.ratings = ratings;
    }

    /** @param until when it ends by itself; absent when somebody has to end it */
    record ByHand(
            @NotNull @Min(0) @Max(100) Integer score,
            @NotBlank @Size(max = 500) String why,
            @Nullable Instant until) {}

    /** @param key tells two occurrences of one event apart; absent when it happens once */
    record Event(
            @NotBlank @Size(max = 60) String event,
            @Size(min = 1, max = 100) @Nullable String key) {}

    /** The lines whose sum is the score of a lead at an instant. */
    @GetMapping("/score")
    @Allow(SalesPermission.LEAD_READ)
    Ratings.Explained explain(@PathVariable LeadId lead, @RequestParam(required = false) @Nullable Instant at) {
        return ratings.explain(lead, at);
    }

    /** Sets the score by hand, with the reason and until when. */
    @PutMapping("/score-by-hand")
    @Allow(SalesPermission.SCORE_OVERRIDE)
    LeadView override(@PathVariable LeadId lead, @IfMatch Version seen, @Valid @RequestBody ByHand body) {
        return ratings.override(lead, seen, body.score(), body.why(), body.until());
    }

    /** Ends the score set by hand; the computed one counts again. */
    @DeleteMapping("/score-by-hand")
    @Allow(SalesPermission.SCORE_OVERRIDE)
    LeadView endOverride(@PathVariable LeadId lead, @IfMatch Version seen) {
        return ratings.endOverride(lead, seen);
    }

    /** Says that something happened which the rules give points for. */
    @PostMapping("/score-events")
    @Idempotent
    @Allow(SalesPermission.LEAD_WRITE)
    LeadView happened(@PathVariable LeadId lead, @Valid @RequestBody Event body) {
        return ratings.happened(lead, body.event(), body.key());
    }
}

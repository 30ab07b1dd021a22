package dev.plumbline.sales.interactions;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.Performs;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.leads.LeadView;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales/leads/{lead}/interactions")
class InteractionController {
    private final Interactions interactions;

    InteractionController(Interactions interactions) {
        this.interactions = interactions;
    }

    record NewInteraction(
            @NotNull Interaction.Kind kind,
            @NotNull Interaction.Direction direction,
            Interaction.@Nullable Outcome outcome,
            @Size(max = 200) @Nullable String subject,
            @Size(max = 10_000) @Nullable String content,
            @Min(0) @Max(86_400) @Nullable Integer seconds,
            @Nullable Instant occurredAt) {
        Interaction interaction() {
            return new Interaction(kind, direction, outcome, subject, content, seconds, occurredAt);
        }
    }

    /** What was said and done with a lead, the latest first. */
    @GetMapping
    @Allow(SalesPermission.LEAD_READ)
    Page<InteractionView> list(@PathVariable LeadId lead, @Valid PageRequest page) {
        return interactions.list(lead, page);
    }

    /** Answers with the lead as it is afterwards: contacted, scored, its clock stopped. */
    @PostMapping
    @Idempotent
    @Performs("sales.lead:contact")
    @Allow(SalesPermission.LEAD_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    LeadView log(@PathVariable LeadId lead, @Valid @RequestBody NewInteraction body) {
        return interactions.log(lead, body.interaction());
    }
}

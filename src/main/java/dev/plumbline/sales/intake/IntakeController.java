package dev.plumbline.sales.intake;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.sales.fields.LeadFields;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadRequests;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sales/leads")
class IntakeController {
    private final Intake intake;
    private final LeadFields fields;

    IntakeController(Intake intake, LeadFields fields) {
        this.intake = intake;
        this.fields = fields;
    }

    /**
     * @param createdAt when it came in; absent for now
     * @param owner     who takes it; absent to let the firm's rule decide
     * @param evenIf    make a lead even though one looks the same
     */
    record NewLead(
            @NotNull @Valid LeadRequests.Details lead,
            @Nullable Instant createdAt,
            @Nullable MemberId owner,
            @Nullable Boolean evenIf) {}

    /** Answers what became of it: a new lead, one that was there, or a new one held for review. */
    @PostMapping
    @Idempotent
    @Allow(SalesPermission.LEAD_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    Taken take(@Valid @RequestBody NewLead body) {
        Lead.Facts facts = Problem.within(
                "/lead", () -> body.lead().facts(fields.checked(body.lead().custom())));
        return intake.take(new NewEnquiry(facts, body.createdAt(), body.owner(), Boolean.TRUE.equals(body.evenIf())));
    }
}

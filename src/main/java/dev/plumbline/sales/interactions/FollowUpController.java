package dev.plumbline.sales.interactions;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.SalesPermission;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/v1/sales")
class FollowUpController {
    private final FollowUps followUps;

    FollowUpController(FollowUps followUps) {
        this.followUps = followUps;
    }

    /** @param member who does it; absent for the caller */
    record NewFollowUp(
            @NotNull Instant dueAt,
            @NotBlank @Size(max = 500) String what,
            @Nullable MemberId member) {}

    /** What is to be done with a lead, and what was. */
    @GetMapping("/leads/{lead}/follow-ups")
    @Allow(SalesPermission.LEAD_READ)
    Page<FollowUp> list(@PathVariable LeadId lead) {
        return new Page<>(followUps.of(lead), null);
    }

    /** Plans what is to be done with a lead, by when and by whom. */
    @PostMapping("/leads/{lead}/follow-ups")
    @Idempotent
    @Allow(SalesPermission.LEAD_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    FollowUp plan(@PathVariable LeadId lead, @Valid @RequestBody NewFollowUp body) {
        return followUps.plan(lead, body.dueAt(), body.what(), body.member());
    }

    /** Says that a follow-up is done. */
    @PutMapping("/leads/{lead}/follow-ups/{id}/completion")
    @Allow(SalesPermission.LEAD_WRITE)
    FollowUp complete(@PathVariable LeadId lead, @PathVariable UUID id, @IfMatch Version seen) {
        return followUps.complete(lead, id, seen);
    }

    /** The caller's tasks until the end of the firm's day. */
    @GetMapping("/tasks/today")
    @Allow(SalesPermission.LEAD_READ)
    Page<FollowUp> today() {
        return new Page<>(followUps.today(), null);
    }
}

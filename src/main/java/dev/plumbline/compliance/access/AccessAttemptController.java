package dev.plumbline.compliance.access;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/properties/{property}/access-attempts")
class AccessAttemptController {
    private final AccessAttemptService attempts;

    AccessAttemptController(AccessAttemptService attempts) {
        this.attempts = attempts;
    }

    /**
     * @param rule    the code of a duty of the property
     * @param subject the id of its appliance or tenancy; absent for the property
     * @param triedOn not after today, and at most five years ago
     */
    record NewAccessAttempt(
            @NotBlank @Size(max = 100) String rule,
            @Size(max = 40) @Nullable String subject,
            @NotNull LocalDate triedOn,
            @NotNull AccessWay way,
            @NotNull AccessOutcome outcome,
            @Size(max = 1000) @Nullable String note) {
        AccessAttempt.Tried tried() {
            return new AccessAttempt.Tried(
                    rule,
                    subject == null ? "" : subject,
                    triedOn,
                    way,
                    outcome,
                    note == null || note.isBlank() ? null : note.strip());
        }
    }

    /**
     * Attempts to get into a home for its duties, the latest first.
     *
     * @param knownAt what we knew at this instant; now when it is absent
     */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    Page<AccessAttemptView> list(
            @PathVariable PropertyId property, @RequestParam(required = false) @Nullable Instant knownAt) {
        return attempts.list(property, knownAt);
    }

    /** Records that somebody tried to get in for a duty, and what came of it. How the duty stands does not change by it. */
    @PostMapping
    @Idempotent
    @Allow(CompliancePermission.SUBMIT)
    @ResponseStatus(HttpStatus.CREATED)
    AccessAttemptView record(@PathVariable PropertyId property, @Valid @RequestBody NewAccessAttempt body) {
        return attempts.record(property, body.tried());
    }

    /** Takes back an attempt that was recorded by mistake. What was recorded stays in the log. */
    @DeleteMapping("/{id}")
    @Allow(CompliancePermission.SUBMIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable PropertyId property, @PathVariable AccessAttemptId id, @IfMatch Version seen) {
        attempts.withdraw(property, id, seen);
    }
}

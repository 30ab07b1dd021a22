package dev.plumbline.compliance.snoozes;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/properties/{property}/snoozes")
class SnoozeController {
    private final SnoozeService snoozes;

    SnoozeController(SnoozeService snoozes) {
        this.snoozes = snoozes;
    }

    /**
     * @param rule    the code of a duty of the property that falls due
     * @param subject the id of its appliance or tenancy; absent for the property
     * @param until   the first day on which reminders come again, after today and at most 92 days from it
     */
    record NewSnooze(
            @NotBlank @Size(max = 100) String rule,
            @Size(max = 40) @Nullable String subject,
            @NotNull LocalDate until,
            @NotBlank @Size(max = 500) String reason) {
        Snooze.Terms terms() {
            return new Snooze.Terms(rule, subject == null ? "" : subject, until, reason.strip());
        }
    }

    /** Reminders of duties of a property that are silent now, the first to end first. */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    Page<SnoozeView> list(@PathVariable PropertyId property) {
        return snoozes.list(property);
    }

    /** Makes reminders of a duty silent until a day. The duty itself stands as it stood. */
    @PostMapping
    @Idempotent
    @Allow(CompliancePermission.SUBMIT)
    @ResponseStatus(HttpStatus.CREATED)
    SnoozeView snooze(@PathVariable PropertyId property, @Valid @RequestBody NewSnooze body) {
        return snoozes.snooze(property, body.terms());
    }

    /** Lets reminders come again at once. */
    @DeleteMapping("/{id}")
    @Allow(CompliancePermission.SUBMIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(@PathVariable PropertyId property, @PathVariable SnoozeId id, @IfMatch Version seen) {
        snoozes.resume(property, id, seen);
    }
}

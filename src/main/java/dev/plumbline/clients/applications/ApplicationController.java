package dev.plumbline.clients.applications;

import static dev.plumbline.clients.ClientsPermission.INTAKE_DECIDE;
import static dev.plumbline.clients.ClientsPermission.INTAKE_READ;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/intake/applications")
class ApplicationController {
    private final Applications applications;

    ApplicationController(Applications applications) {
        this.applications = applications;
    }

    /** @param reason for the firm's own people; whoever applied is not told */
    record DeclineReason(@NotBlank @Size(max = 1000) String reason) {}

    /** Applications, the latest first; {@code sort} by {@code received}. */
    @GetMapping
    @Allow(INTAKE_READ)
    Page<ApplicationRow> list(
            @Valid @ParameterObject PageRequest page,
            @RequestParam(required = false) @Nullable ApplicationStatus status) {
        return applications.list(status, page);
    }

    /** One application with all that was stated, what was agreed to in which words, and clients that may be the same. */
    @GetMapping("/{id}")
    @Allow(INTAKE_READ)
    ApplicationView show(@PathVariable ApplicationId id) {
        return applications.show(id);
    }

    /** Makes the client, the people to talk to and the properties of an application, all or none, once. */
    @PutMapping("/{id}/acceptance")
    @Allow(INTAKE_DECIDE)
    ApplicationView accept(@PathVariable ApplicationId id, @IfMatch Version seen) {
        return applications.accept(id, seen);
    }

    /** Declines an application. It is erased 180 days later. */
    @PutMapping("/{id}/decline")
    @Allow(INTAKE_DECIDE)
    ApplicationView decline(
            @PathVariable ApplicationId id, @IfMatch Version seen, @Valid @RequestBody DeclineReason body) {
        return applications.decline(id, seen, body.reason());
    }
}

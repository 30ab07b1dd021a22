package dev.plumbline.messages.suppression;

import static dev.plumbline.messages.MessagesPermission.MESSAGE_READ;
import static dev.plumbline.messages.MessagesPermission.SUPPRESSION_LIFT;

import dev.plumbline.messages.SuppressionId;
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
@RequestMapping("/api/v1/messages/suppressions")
class SuppressionController {
    private final Suppressions suppressions;

    SuppressionController(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    /** @param reason why mail will arrive now, for the log */
    record Lifting(@NotBlank @Size(max = 500) String reason) {}

    /** Addresses to which the firm's mail does not go, the latest first. */
    @GetMapping
    @Allow(MESSAGE_READ)
    Page<SuppressionView> list(
            @Valid @ParameterObject PageRequest page,
            @RequestParam(required = false) @Nullable SuppressionStatus status) {
        return suppressions.list(page, status);
    }

    /** One address, and whether it may be written to again. */
    @GetMapping("/{id}")
    @Allow(MESSAGE_READ)
    SuppressionView show(@PathVariable SuppressionId id) {
        return suppressions.show(id);
    }

    /** Writes to the address again from now on. Only where mail came back: what a person does not want stays. */
    @PutMapping("/{id}/lifting")
    @Allow(SUPPRESSION_LIFT)
    SuppressionView lift(@PathVariable SuppressionId id, @IfMatch Version seen, @Valid @RequestBody Lifting body) {
        return suppressions.lift(id, seen, body.reason());
    }
}

package dev.plumbline.jobs.dead;

import dev.plumbline.jobs.JobId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations/dead-letters")
class DeadLetterController {
    private final DeadLetters letters;

    DeadLetterController(DeadLetters letters) {
        this.letters = letters;
    }

    /** @param reason what the logs of the installation and of the firm say */
    record RetryDeadLetter(
            @NotBlank @Size(min = 3, max = 500) String reason) {}

    /** Jobs of all firms that were given up, the latest first: nothing of what they were to do or what their failures said. */
    @GetMapping
    @Allow(Allow.OPERATOR)
    Page<DeadLetterView> list(@Valid DeadLetterFilter filter, @Valid PageRequest page) {
        return Scope.current().onPlatform().call(() -> letters.list(filter, page));
    }

    /** Gives a dead job another full set of attempts, as the firm itself could. */
    @PostMapping("/{firm}/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(Allow.OPERATOR)
    void retry(
            @PathVariable FirmId firm,
            @PathVariable JobId id,
            @IfMatch Version seen,
            @Valid @RequestBody RetryDeadLetter body) {
        Scope.current().onPlatform().run(() -> letters.retry(firm, id, seen, body.reason()));
    }
}

package dev.plumbline.identity.installation;

import dev.plumbline.identity.SessionId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations/sessions")
class InstallationSessionController {
    private final InstallationSessions sessions;

    InstallationSessionController(InstallationSessions sessions) {
        this.sessions = sessions;
    }

    /** @param reason what the logs of the installation and of the person's firms say */
    record EndSession(@NotBlank @Size(min = 3, max = 500) String reason) {}

    /** Who is signed in anywhere in the installation, the latest first: ids and times, nobody's name. */
    @GetMapping
    @Allow(Allow.OPERATOR)
    Page<InstallationSessionView> list(@Valid InstallationSessionFilter filter, @Valid PageRequest page) {
        return Scope.current().onPlatform().call(() -> sessions.list(filter, page));
    }

    /** Signs somebody out of one session; within a second nothing accepts it. */
    @PutMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(Allow.OPERATOR)
    void end(@PathVariable SessionId id, @Valid @RequestBody EndSession body) {
        Scope.current().onPlatform().run(() -> sessions.end(id, body.reason()));
    }

    /** Signs somebody out everywhere; within a second nothing accepts any of their sessions. */
    @PutMapping("/users/{user}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(Allow.OPERATOR)
    void endAll(@PathVariable UserId user, @Valid @RequestBody EndSession body) {
        Scope.current().onPlatform().run(() -> sessions.endAll(user, body.reason()));
    }
}

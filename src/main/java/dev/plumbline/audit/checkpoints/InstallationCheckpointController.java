package dev.plumbline.audit.checkpoints;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Scope;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations/checkpoints")
class InstallationCheckpointController {
    private final InstallationCheckpoints checkpoints;

    InstallationCheckpointController(InstallationCheckpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** Signed heads of the installation's own log, the latest first, each verified for this answer. */
    @GetMapping
    @Allow(Allow.OPERATOR)
    Page<LogHeadView> own(@Valid PageRequest page) {
        return Scope.current().onPlatform().call(() -> checkpoints.own(page));
    }

    /** The last signed head of each firm's log, by short name, each verified for this answer. */
    @GetMapping("/firms")
    @Allow(Allow.OPERATOR)
    Page<FirmHeadView> ofFirms(@Valid FirmHeadFilter filter, @Valid PageRequest page) {
        return Scope.current().onPlatform().call(() -> checkpoints.ofFirms(filter, page));
    }
}

package dev.plumbline.firms.installation;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Scope;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations/firms")
class InstallationFirmController {
    private final InstallationFirms firms;

    InstallationFirmController(InstallationFirms firms) {
        this.firms = firms;
    }

    /** The firms of the installation, the latest first: how each stands and is used, nothing of what it keeps. */
    @GetMapping
    @Allow(Allow.OPERATOR)
    Page<InstallationFirmView> list(@Valid InstallationFirmFilter filter, @Valid PageRequest page) {
        return Scope.current().onPlatform().call(() -> firms.list(filter, page));
    }
}

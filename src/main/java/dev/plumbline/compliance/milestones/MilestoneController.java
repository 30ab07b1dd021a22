package dev.plumbline.compliance.milestones;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/compliance/milestones")
class MilestoneController {
    private final MilestoneSettings settings;

    MilestoneController(MilestoneSettings settings) {
        this.settings = settings;
    }

    /** On which days before and after its last compliant one a duty is told of. */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    MilestoneSettings.Setting show() {
        return settings.show();
    }

    /** Changes these days; the next round of reminders follows them. */
    @PutMapping
    @Allow(CompliancePermission.REMIND)
    MilestoneSettings.Setting change(@IfMatch Version seen, @Valid @RequestBody Milestones milestones) {
        return settings.change(seen, milestones);
    }
}

package dev.plumbline.compliance.evidence;

import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/compliance/evidence")
class EvidenceController {
    private final Evidence evidence;

    EvidenceController(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Certificates that nobody has verified or rejected yet, first those that wait longest. */
    @GetMapping
    @Allow(CompliancePermission.VERIFY)
    Page<EvidenceRow> list(@Valid PageRequest page) {
        return evidence.list(page);
    }
}

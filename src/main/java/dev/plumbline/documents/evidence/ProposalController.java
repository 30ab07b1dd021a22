package dev.plumbline.documents.evidence;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.platform.Allow;
import dev.plumbline.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/documents/versions/{id}/proposals")
class ProposalController {
    private final Proposals proposals;

    ProposalController(Proposals proposals) {
        this.proposals = proposals;
    }

    /**
     * What machines believe that a version says: days, number and outcome, the likeliest of each first, and where they stand. It
     * counts for nothing until a person verifies the version.
     */
    @GetMapping
    @Allow(DocumentsPermission.READ)
    Page<ProposalView> list(@PathVariable DocumentVersionId id) {
        return new Page<>(proposals.list(id), null);
    }
}

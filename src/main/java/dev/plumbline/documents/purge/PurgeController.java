package dev.plumbline.documents.purge;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.PurgeBasis;
import dev.plumbline.documents.PurgeId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/documents")
class PurgeController {
    private final Purges purges;

    PurgeController(Purges purges) {
        this.purges = purges;
    }

    /** @param legalReference the request, case or section that it rests on */
    record NewPurge(
            @NotNull PurgeBasis basis,
            @NotBlank @Size(max = 1000) String reason,
            @NotBlank @Size(max = 200) String legalReference) {
        Purge.Ground ground() {
            return new Purge.Ground(basis, reason.strip(), legalReference.strip());
        }
    }

    /** @param reason for who asked for it */
    record Refusal(@NotBlank @Size(max = 1000) String reason) {}

    /** What purging a document would erase, what keeps it and until when. Does nothing. */
    @GetMapping("/{id}/purge")
    @Allow(DocumentsPermission.READ)
    PurgePlan plan(@PathVariable DocumentId id) {
        return purges.plan(id);
    }

    /** Asks for a document to go for good. Nothing goes before a second person agrees. */
    @PostMapping("/{id}/purge")
    @Allow(DocumentsPermission.PURGE)
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    PurgeView request(@PathVariable DocumentId id, @IfMatch Version seen, @Valid @RequestBody NewPurge body) {
        return purges.request(id, seen, body.ground());
    }

    /**
     * Purges of documents that the caller may see, the latest first.
     *
     * @param status absent for all
     */
    @GetMapping("/purges")
    @Allow(DocumentsPermission.APPROVE_PURGE)
    Page<PurgeView> list(@RequestParam(required = false) @Nullable PurgeStatus status, @Valid PageRequest page) {
        return purges.list(status, page);
    }

    /** One purge and what may be done with it. */
    @GetMapping("/purges/{id}")
    @Allow(DocumentsPermission.APPROVE_PURGE)
    PurgeView show(@PathVariable PurgeId id) {
        return purges.show(id);
    }

    /** Agrees, as the second person: nobody opens the document from now on, and it is erased. */
    @PutMapping("/purges/{id}/approval")
    @Allow(DocumentsPermission.APPROVE_PURGE)
    PurgeView approve(@PathVariable PurgeId id, @IfMatch Version seen) {
        return purges.approve(id, seen);
    }

    /** Says why the document stays. */
    @PutMapping("/purges/{id}/refusal")
    @Allow(DocumentsPermission.APPROVE_PURGE)
    PurgeView decline(@PathVariable PurgeId id, @IfMatch Version seen, @Valid @RequestBody Refusal body) {
        return purges.decline(id, seen, body.reason().strip());
    }

    /** Does not ask for it any more. */
    @PutMapping("/purges/{id}/withdrawal")
    @Allow(DocumentsPermission.PURGE)
    PurgeView withdraw(@PathVariable PurgeId id, @IfMatch Version seen) {
        return purges.withdraw(id, seen);
    }
}

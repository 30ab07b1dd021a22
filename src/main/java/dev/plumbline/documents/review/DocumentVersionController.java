package dev.plumbline.documents.review;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.versions.Proof;
import dev.plumbline.documents.versions.VersionView;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/documents/versions")
class DocumentVersionController {
    private final Reviews reviews;

    DocumentVersionController(Reviews reviews) {
        this.reviews = reviews;
    }

    /** @param reason for who added it */
    record Rejection(@NotBlank @Size(max = 1000) String reason) {}

    /** One version of a document and what may be done with it. */
    @GetMapping("/{id}")
    @Allow(DocumentsPermission.READ)
    VersionView show(@PathVariable DocumentVersionId id) {
        return reviews.show(id);
    }

    /** Says that a version is what it should be, and what it proves. Not for who added it. */
    @PutMapping("/{id}/verification")
    @Allow(DocumentsPermission.REVIEW)
    VersionView verify(@PathVariable DocumentVersionId id, @IfMatch Version seen, @Valid @RequestBody Proof proof) {
        return reviews.verify(id, seen, proof);
    }

    /** Says why a version is not what it should be. What was verified before it is shown again. */
    @PutMapping("/{id}/rejection")
    @Allow(DocumentsPermission.REVIEW)
    VersionView reject(
            @PathVariable DocumentVersionId id, @IfMatch Version seen, @Valid @RequestBody Rejection rejection) {
        return reviews.reject(id, seen, rejection.reason().strip());
    }
}

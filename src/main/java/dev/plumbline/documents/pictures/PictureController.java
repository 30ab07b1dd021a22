package dev.plumbline.documents.pictures;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.platform.Allow;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/documents/versions/{id}/picture")
class PictureController {
    private final PictureShow pictures;

    PictureController(PictureShow pictures) {
        this.pictures = pictures;
    }

    /** What a version looks like, as a PNG of 320 pixels at most. */
    @GetMapping(produces = MediaType.IMAGE_PNG_VALUE)
    @Allow(DocumentsPermission.READ)
    ResponseEntity<byte[]> show(@PathVariable DocumentVersionId id) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(pictures.show(id));
    }
}

package dev.plumbline.documents.holds;

import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.HoldId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/documents")
class HoldController {
    private final Holds holds;

    HoldController(Holds holds) {
        this.holds = holds;
    }

    /** What keeps documents of a record from being purged, and what did, the latest first. */
    @GetMapping("/records/{kind}/{record}/holds")
    @Allow(DocumentsPermission.READ)
    Page<HoldView> list(@PathVariable String kind, @PathVariable UUID record, @Valid PageRequest page) {
        return holds.list(kind, record, page);
    }

    /** Holds all documents of a record, those too that come later, or one of them. */
    @PostMapping("/records/{kind}/{record}/holds")
    @Allow(DocumentsPermission.HOLD)
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    HoldView place(
            @PathVariable String kind, @PathVariable UUID record, @Valid @RequestBody HoldRequests.NewHold body) {
        return holds.place(kind, record, body.hold());
    }

    /** Lifts a hold for good, and says why. */
    @PutMapping("/holds/{id}/lifting")
    @Allow(DocumentsPermission.HOLD)
    HoldView lift(@PathVariable HoldId id, @IfMatch Version seen, @Valid @RequestBody HoldRequests.Lifting body) {
        return holds.lift(id, seen, body.reason().strip());
    }
}

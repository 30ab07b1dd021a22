package dev.plumbline.documents.retention;

import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/documents/retention")
class RetentionController {
    private final Retentions retentions;

    RetentionController(Retentions retentions) {
        this.retentions = retentions;
    }

    /** @param months zero for no time */
    record Period(
            @NotNull @Min(0) @Max(Retention.MONTHS_MAX) Integer months) {}

    /** For how long documents of each kind are kept. */
    @GetMapping
    @Allow(DocumentsPermission.READ)
    Page<Retention> list() {
        return new Page<>(retentions.list(), null);
    }

    /** Says for how long documents of a kind are kept, also those that are there. */
    @PutMapping("/{documentKind}")
    @Allow(DocumentsPermission.RETAIN)
    Retention change(@PathVariable String documentKind, @IfMatch Version seen, @Valid @RequestBody Period period) {
        return retentions.change(documentKind, seen, period.months());
    }
}

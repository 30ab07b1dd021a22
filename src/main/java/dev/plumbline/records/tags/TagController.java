package dev.plumbline.records.tags;

import dev.plumbline.platform.Allow;
import dev.plumbline.records.RecordsPermission;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/records")
class TagController {
    private final Tags tags;

    TagController(Tags tags) {
        this.tags = tags;
    }

    /** The first tags in use on records of a kind that begin with {@code q}. */
    @GetMapping("/tags")
    @Allow(RecordsPermission.TAG_WRITE)
    Page<String> suggested(
            @RequestParam @Pattern(regexp = "[a-z][a-z-]{0,39}") String kind,
            @RequestParam(defaultValue = "") @Size(max = Tags.LENGTH_MAX) String q) {
        return new Page<>(tags.suggested(kind, q), null);
    }

    /** The tags of a record. */
    @GetMapping("/{kind}/{record}/tags")
    @Allow(Allow.MEMBER)
    TagsView show(@PathVariable String kind, @PathVariable UUID record) {
        return tags.show(kind, record);
    }

    /** Puts tags on a record and takes others off: 30 at most. Leads keep their own, which are changed with the lead. */
    @PutMapping("/{kind}/{record}/tags")
    @Allow(RecordsPermission.TAG_WRITE)
    TagsView change(@PathVariable String kind, @PathVariable UUID record, @Valid @RequestBody TagChange change) {
        return tags.change(kind, record, change);
    }
}

package dev.plumbline.records.comments;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.AsksWithin;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.records.CommentId;
import dev.plumbline.records.RecordsPermission;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
@RequestMapping("/api/v1/records")
class CommentController {
    private final Comments comments;

    CommentController(Comments comments) {
        this.comments = comments;
    }

    /** @param body plain text; {@code <@id>} mentions a member */
    record CommentText(@NotBlank @Size(max = 10_000) String body) {}

    /** What was said about a record, the latest first; also about those that were merged into it. */
    @GetMapping("/{kind}/{record}/comments")
    @Allow(RecordsPermission.COMMENT_READ)
    Page<CommentView> list(@PathVariable String kind, @PathVariable UUID record, @Valid PageRequest page) {
        return comments.list(kind, record, page);
    }

    /** Says something about a record. Who is mentioned and who watches is told. */
    @PostMapping("/{kind}/{record}/comments")
    @Idempotent
    @Allow(RecordsPermission.COMMENT_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    CommentView post(@PathVariable String kind, @PathVariable UUID record, @Valid @RequestBody CommentText text) {
        return comments.post(kind, record, text.body());
    }

    /** One comment and what may be done with it. */
    @GetMapping("/comments/{id}")
    @Allow(RecordsPermission.COMMENT_READ)
    CommentView show(@PathVariable CommentId id) {
        return comments.show(id);
    }

    /** What a comment said before it was changed, the latest first. */
    @GetMapping("/comments/{id}/revisions")
    @Allow(RecordsPermission.COMMENT_READ)
    Page<RevisionView> revisions(@PathVariable CommentId id) {
        return new Page<>(comments.revisions(id), null);
    }

    /** Changes what a comment says. */
    @PutMapping("/comments/{id}")
    @Allow(RecordsPermission.COMMENT_WRITE)
    CommentView edit(@PathVariable CommentId id, @IfMatch Version seen, @Valid @RequestBody CommentText text) {
        return comments.edit(id, seen, text.body());
    }

    /** Takes away what a comment says and what it said before; that it was there stays to be seen. */
    @PutMapping("/comments/{id}/removal")
    @Allow(RecordsPermission.COMMENT_WRITE)
    @AsksWithin(RecordsPermission.COMMENT_MODERATE)
    CommentView remove(@PathVariable CommentId id, @IfMatch Version seen) {
        return comments.remove(id, seen);
    }
}

package dev.plumbline.records.templates;

import static dev.plumbline.records.RecordsPermission.LETTER_READ;
import static dev.plumbline.records.RecordsPermission.TEMPLATE_MANAGE;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
@RequestMapping("/api/v1/records/templates")
class TemplateController {
    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    /**
     * @param subject one line; {@code {{name}}} stands for a field
     * @param text    plain text; {@code {{name}}} stands for a field
     */
    record TemplateRequest(
            @NotBlank @Size(max = 100) String name,

            @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\r\\n]*", message = "A subject is one line.")
            String subject,

            @NotBlank @Size(max = 10_000) String text) {
        LetterText letter() {
            return new LetterText(subject, text);
        }
    }

    /** The firm's templates by name, without those that were retired. */
    @GetMapping
    @Allow(LETTER_READ)
    Page<TemplateView> list() {
        return new Page<>(templates.list(), null);
    }

    /** One template with its latest version, and what may be done with it. */
    @GetMapping("/{id}")
    @Allow(LETTER_READ)
    TemplateView show(@PathVariable TemplateId id) {
        return templates.show(id);
    }

    /** The latest version with samples in its fields, as a letter of it would read. */
    @GetMapping("/{id}/preview")
    @Allow(LETTER_READ)
    LetterText preview(@PathVariable TemplateId id) {
        return templates.preview(id);
    }

    /** Draws up a template. A field that there is not is refused, with its place. */
    @PostMapping
    @Idempotent
    @Allow(TEMPLATE_MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    TemplateView create(@Valid @RequestBody TemplateRequest body) {
        return templates.create(body.name(), body.letter());
    }

    /** Changes a template. Letters are written with what was published until the change is published too. */
    @PutMapping("/{id}")
    @Allow(TEMPLATE_MANAGE)
    TemplateView change(@PathVariable TemplateId id, @IfMatch Version seen, @Valid @RequestBody TemplateRequest body) {
        return templates.change(id, seen, body.name(), body.letter());
    }

    /** Letters are written with the latest version from now on. */
    @PutMapping("/{id}/publication")
    @Allow(TEMPLATE_MANAGE)
    TemplateView publish(@PathVariable TemplateId id, @IfMatch Version seen) {
        return templates.publish(id, seen);
    }

    /** No letter is written with it any more. What was written stays. */
    @PutMapping("/{id}/retirement")
    @Allow(TEMPLATE_MANAGE)
    TemplateView retire(@PathVariable TemplateId id, @IfMatch Version seen) {
        return templates.retire(id, seen);
    }

    /** The latest version with samples in its fields, by mail to the caller. */
    @PostMapping("/{id}/trial")
    @Idempotent
    @Allow(TEMPLATE_MANAGE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void test(@PathVariable TemplateId id) {
        templates.test(id);
    }
}

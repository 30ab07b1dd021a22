package dev.plumbline.records.letters;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.Outward;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.records.RecordsPermission;
import dev.plumbline.records.templates.LetterText;
import dev.plumbline.records.templates.TemplateId;
import dev.plumbline.shared.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/records/{kind}/{record}/letters")
class LetterController {
    private final Letters letters;

    LetterController(Letters letters) {
        this.letters = letters;
    }

    /**
     * @param subject one line
     * @param text    plain text
     */
    record NewLetter(
            @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\r\\n]*", message = "A subject is one line.")
            String subject,

            @NotBlank @Size(max = 10_000) String text) {}

    /** What was written to the person of a record, the latest first; also of records that were merged into it. */
    @GetMapping
    @Allow(RecordsPermission.LETTER_READ)
    Page<LetterView> list(@PathVariable String kind, @PathVariable UUID record, @Valid PageRequest page) {
        return letters.list(kind, record, page);
    }

    /** Whether the person of a record can be written to now, to which address, and when it would go. */
    @GetMapping("/preparation")
    @Allow(RecordsPermission.LETTER_READ)
    WritingView prepare(@PathVariable String kind, @PathVariable UUID record) {
        return letters.prepare(kind, record);
    }

    /** The published text of a template, filled in for the person of a record and the caller: to begin a letter with. */
    @GetMapping("/drafts/{template}")
    @Allow(RecordsPermission.LETTER_WRITE)
    LetterText draft(@PathVariable String kind, @PathVariable UUID record, @PathVariable TemplateId template) {
        return letters.draft(kind, record, template);
    }

    /** Writes to the person of a record by mail. In quiet hours (21 to 8 o'clock of the firm) it goes at their end. */
    @PostMapping
    @Outward
    @Idempotent
    @Allow(RecordsPermission.LETTER_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    LetterView write(@PathVariable String kind, @PathVariable UUID record, @Valid @RequestBody NewLetter body) {
        return letters.write(kind, record, body.subject(), body.text());
    }
}

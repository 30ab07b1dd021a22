package dev.plumbline.messages.wordings;

import static dev.plumbline.firms.FirmsPermission.FIRM_MANAGE;

import dev.plumbline.messages.wordings.WordingService.Preview;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/messages/wordings")
class WordingController {
    private final WordingService wordings;

    WordingController(WordingService wordings) {
        this.wordings = wordings;
    }

    /**
     * @param subject one line; {@code {{firm}}} stands for a field
     * @param text    plain text; {@code {{firm}}} stands for a field, and {@code {{link}}} stands once
     */
    record WordingRequest(
            @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\r\\n]*", message = "A subject is one line.")
            String subject,

            @NotBlank @Size(max = 10_000) String text) {
        Wording words() {
            return new Wording(subject, text.replace("\r\n", "\n").replace('\r', '\n'));
        }
    }

    /** @param to the caller's address */
    record WordingTrial(String to) {}

    /** The mails that the firm sends by itself, and in whose words. */
    @GetMapping
    @Allow(Allow.MEMBER)
    Page<WordingLine> list() {
        return new Page<>(wordings.list(), null);
    }

    /** One of them: what it says, what it comes with, and which fields it can name. */
    @GetMapping("/{letter}")
    @Allow(Allow.MEMBER)
    WordingView show(@PathVariable String letter) {
        return wordings.show(letter);
    }

    /** How the firm has worded it, the latest first. */
    @GetMapping("/{letter}/versions")
    @Allow(Allow.MEMBER)
    Page<WordingVersion> versions(@PathVariable String letter, @Valid PageRequest page) {
        return wordings.versions(letter, page);
    }

    /** Words it anew; the next mail goes out with it. A field that there is not is refused, with its place. */
    @PutMapping("/{letter}")
    @Allow(FIRM_MANAGE)
    WordingView change(@PathVariable String letter, @IfMatch Version seen, @Valid @RequestBody WordingRequest body) {
        return wordings.change(letter, seen, body.words());
    }

    /** It goes out in the words that it comes with again. */
    @PutMapping("/{letter}/original")
    @Allow(FIRM_MANAGE)
    WordingView restore(@PathVariable String letter, @IfMatch Version seen) {
        return wordings.restore(letter, seen);
    }

    /** A mail with words that need not be saved, samples in its fields and the firm's letterhead. Changes nothing. */
    @PostMapping("/{letter}/preview")
    @Allow(FIRM_MANAGE)
    Preview preview(@PathVariable String letter, @Valid @RequestBody WordingRequest body) {
        return wordings.preview(letter, body.words());
    }

    /** The same by mail, to the caller. */
    @PostMapping("/{letter}/trial")
    @Idempotent
    @Allow(FIRM_MANAGE)
    WordingTrial test(@PathVariable String letter, @Valid @RequestBody WordingRequest body) {
        return new WordingTrial(wordings.test(letter, body.words()));
    }
}

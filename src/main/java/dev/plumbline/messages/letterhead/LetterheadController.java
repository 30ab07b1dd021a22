package dev.plumbline.messages.letterhead;

import static dev.plumbline.firms.FirmsPermission.FIRM_MANAGE;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/messages/letterhead")
class LetterheadController {
    private final LetterheadService letterheads;

    LetterheadController(LetterheadService letterheads) {
        this.letterheads = letterheads;
    }

    /** @param content a PNG or JPEG of up to 200,000 bytes and 1200 by 600 pixels, in Base64 */
    @SuppressWarnings("ArrayRecordComponent") // Read once and never compared.
    record LogoRequest(@NotNull byte[] content) {}

    /** @param page HTML that loads nothing and runs nothing */
    record Preview(String page) {}

    /** @param to the caller's address */
    record Trial(String to) {}

    /** What the firm puts on its mail. */
    @GetMapping
    @Allow(Allow.MEMBER)
    LetterheadView show() {
        return letterheads.show();
    }

    /** Changes colour, footer and where answers go; mail that leaves from now on has them. */
    @PutMapping
    @Allow(FIRM_MANAGE)
    LetterheadView change(@IfMatch Version seen, @Valid @RequestBody LetterheadRequest body) {
        return letterheads.change(seen, body);
    }

    /** Takes a picture as the firm's logo. It is drawn anew: nothing else that the file holds goes out with mail. */
    @PutMapping("/logo")
    @Allow(FIRM_MANAGE)
    LetterheadView setLogo(@IfMatch Version seen, @Valid @RequestBody LogoRequest body) {
        return letterheads.setLogo(seen, body.content());
    }

    /** Mail has no logo any more. */
    @DeleteMapping("/logo")
    @Allow(FIRM_MANAGE)
    LetterheadView removeLogo(@IfMatch Version seen) {
        return letterheads.removeLogo(seen);
    }

    /** A mail as it would look with these words and the logo that is saved. */
    @GetMapping("/preview")
    @Allow(FIRM_MANAGE)
    Preview preview(@Valid LetterheadRequest words) {
        return new Preview(letterheads.preview(words));
    }

    /** A mail with what is saved, to the caller. */
    @PostMapping("/trial")
    @Idempotent
    @Allow(FIRM_MANAGE)
    Trial test() {
        return new Trial(letterheads.test());
    }
}

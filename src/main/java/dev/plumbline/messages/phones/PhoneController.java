package dev.plumbline.messages.phones;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own, in this firm; nobody sees another's. */
@RestController
@RequestMapping("/api/v1/messages/phone")
class PhoneController {
    private final PhoneService phones;

    PhoneController(PhoneService phones) {
        this.phones = phones;
    }

    /** @param number as people write it; without a country code it is one of the firm's country */
    record NumberRequest(@NotBlank @Size(max = 40) String number) {}

    /** @param code six digits */
    record CodeRequest(
            @NotBlank @Pattern(regexp = "[0-9]{6}") String code) {}

    /** The phone to which texts go. */
    @GetMapping
    @Allow(Allow.PERSON)
    PhoneView show() {
        return phones.show();
    }

    /** Takes a number and sends it a code. Whatever number was there before gets no text any more. */
    @PutMapping
    @Allow(Allow.PERSON)
    PhoneView ask(@IfMatch Version seen, @Valid @RequestBody NumberRequest body) {
        return phones.ask(seen, body.number());
    }

    /** Confirms the number by the code that came to it, and agrees to texts. */
    @PutMapping("/confirmation")
    @Allow(Allow.PERSON)
    PhoneView confirm(@Valid @RequestBody CodeRequest body) {
        return phones.confirm(body.code());
    }

    /** No text comes any more, until the number is confirmed anew. */
    @PutMapping("/stop")
    @Allow(Allow.PERSON)
    PhoneView stop(@IfMatch Version seen) {
        return phones.stop(seen);
    }

    /** Forgets the number. */
    @DeleteMapping
    @Allow(Allow.PERSON)
    PhoneView remove(@IfMatch Version seen) {
        return phones.remove(seen);
    }
}
